package org.quorate.app.room;

import javafx.scene.Node;

/** A setting that somebody wants to settle, asked at a place of the window. */
record SettleRequest(String path, Node at) {}
