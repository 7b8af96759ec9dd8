import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: a white Q whose tail is a tick, on dark ink. Run by hand when the drawing changes, from the repository's root:
 * {@code java installer/src/icon/DrawIcon.java app/src/main/resources/org/quorate/app/icons installer/src/jpackage}.
 * The first folder receives the PNG files the window and Linux use, the second what the installers of each system want.
 */
public final class DrawIcon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final Color INK = new Color(0x2B3242);

    private DrawIcon() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path window = Files.createDirectories(Path.of(arguments[0]));
        Path installers = Files.createDirectories(Path.of(arguments[1]));
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : SIZES) {
            pictures.put(size, png(size));
            Files.write(window.resolve("quorate-" + size + ".png"), pictures.get(size));
        }
        Files.write(installers.resolve("quorate.png"), pictures.get(512));
        Files.write(installers.resolve("quorate.ico"), ico(pictures));
        Files.write(installers.resolve("quorate.icns"), icns(pictures));
        Files.writeString(installers.resolve("quorate.svg"), svg());
    }

    /** Drawn on a square of 24 units; below 32 pixels the strokes are made a little heavier, or they would fade to grey. */
    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 24.0, size / 24.0);
        pen.setColor(INK);
        pen.fill(new RoundRectangle2D.Double(0, 0, 24, 24, 10, 10));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(size < 32 ? 2.4f : 2.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Ellipse2D.Double(5.6, 5.4, 11.2, 11.2));
        Path2D tick = new Path2D.Double();
        tick.moveTo(11.4, 14.2);
        tick.lineTo(14.9, 18);
        tick.lineTo(20, 12.2);
        BasicStroke gap = new BasicStroke(size < 32 ? 4.2f : 4.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        pen.setColor(INK);
        pen.fill(gap.createStrokedShape(tick));
        pen.setColor(Color.WHITE);
        pen.draw(tick);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String svg() {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round">
              <rect width="24" height="24" rx="5" fill="#2B3242"/>
              <circle cx="11.2" cy="11" r="5.6" stroke="#FFFFFF" stroke-width="2.1"/>
              <path d="M11.4 14.2 14.9 18 20 12.2" stroke="#2B3242" stroke-width="4.4"/>
              <path d="M11.4 14.2 14.9 18 20 12.2" stroke="#FFFFFF" stroke-width="2.1"/>
            </svg>
            """;
    }

    /** Windows: a table of pictures, each kept as PNG. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        var chosen = pictures.entrySet().stream().filter(picture -> picture.getKey() <= 256).toList();
        int offset = 6 + 16 * chosen.size();
        int length = offset + chosen.stream().mapToInt(picture -> picture.getValue().length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) chosen.size());
        for (var picture : chosen) {
            byte side = (byte) (picture.getKey() == 256 ? 0 : picture.getKey());
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32).putInt(picture.getValue().length).putInt(offset);
            offset += picture.getValue().length;
        }
        chosen.forEach(picture -> file.put(picture.getValue()));
        return file.array();
    }

    /** macOS: named pieces, each kept as PNG; ic11 to ic13 are the doubled resolutions of 16, 32 and 128 points. */
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        var names = new LinkedHashMap<String, Integer>();
        names.put("ic11", 32);
        names.put("ic12", 64);
        names.put("ic07", 128);
        names.put("ic13", 256);
        names.put("ic08", 256);
        names.put("ic09", 512);
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pieces);
        for (var name : names.entrySet()) {
            byte[] picture = pictures.get(name.getValue());
            out.writeBytes(name.getKey());
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(pieces.size() + 8);
        pieces.writeTo(whole);
        return file.toByteArray();
    }
}
