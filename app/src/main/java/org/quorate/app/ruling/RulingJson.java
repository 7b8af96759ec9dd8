package org.quorate.app.ruling;
public final class RulingJson { private RulingJson() {} public static String write(org.quorate.model.ruling.Ruling ruling) { return "{}"; } }
