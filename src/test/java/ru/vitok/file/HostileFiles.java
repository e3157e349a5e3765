package ru.vitok.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.vitok.file.check.Fault;

/** Files that no honest person sends, made from honest ones; each with the answers that are right for it. */
final class HostileFiles {

    record Hostile(String what, String name, byte[] bytes, Set<Fault> answers) {}

    private static final List<FileKind> OFFICE = List.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX);
    private static final List<String> EVIL_NAMES = List.of(
            "../../../etc/cron.d/x", "..\\..\\windows\\x.dll", "/etc/passwd", "C:\\x.exe", "word/../../x", "a\0b.xml");
    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.test/x.js></SCRIPT>",
            "<html><body onload=alert(1)>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "<iframe src='javascript:alert(1)'></iframe>",
            "<?php system($_GET['c']); ?>",
            "<!DOCTYPE html><title>x</title>",
            "<object data='x.swf'></object>");

    private final Random random = new Random(20261122);
    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        var made = new HostileFiles();
        made.bombs();
        made.entities();
        made.names();
        made.code();
        made.locked();
        made.disguised();
        made.polyglots();
        made.pages();
        made.pictures();
        made.drawings();
        made.broken();
        return made.all;
    }

    private void add(String what, String name, byte[] bytes, Fault... answers) {
        all.add(new Hostile(what, name, bytes, Set.of(answers)));
    }

    private static String end(FileKind kind) {
        return kind == FileKind.JPEG ? "jpg" : kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Thirty: noughts that unpack to hundreds of megabytes, hosts of parts. */
    private void bombs() {
        for (int i = 0; i < 24; i++) {
            var parts = new LinkedHashMap<>(Samples.docxParts("слова"));
            add("bomb " + i, "bomb" + i + ".docx", zipBomb(parts, (210 + 5L * i) << 20, i % 3), Fault.BOMB);
        }
        for (int i = 0; i < 6; i++) {
            var parts = new LinkedHashMap<>(Samples.docxParts("слова"));
            for (int part = 0; part < 2001 + i * 500; part++) {
                parts.put("word/p" + part + ".xml", new byte[0]);
            }
            add("many parts " + i, "parts" + i + ".docx", Samples.zip(parts), Fault.ENTRIES);
        }
    }

    private static byte[] zipBomb(Map<String, byte[]> parts, long size, int where) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry(List.of("word/media/image1.png", "customXml/item1.bin", "word/x.dat")
                    .get(where)));
            var block = new byte[1 << 20];
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Sixty: entities that fetch files and addresses, and those that multiply. */
    private void entities() {
        var declarations = List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://127.0.0.1:9/x'>]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'><x/>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]><x/>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><x>&c;</x>");
        var places = List.of("word/document.xml", "word/styles.xml", "docProps/core.xml", "_rels/.rels");
        for (var declaration : declarations) {
            for (var place : places) {
                for (var coding :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    var parts = new LinkedHashMap<>(Samples.docxParts("слова"));
                    var head = "<?xml version=\"1.0\" encoding=\""
                            + (coding == StandardCharsets.UTF_8 ? "UTF-8" : "UTF-16") + "\"?>";
                    var mark = coding == StandardCharsets.UTF_8 ? "" : "\uFEFF";
                    parts.put(place, (mark + head + declaration).getBytes(coding));
                    add("entity in " + place, "xxe.docx", Samples.zip(parts), Fault.ENTITIES, Fault.DAMAGED);
                }
            }
        }
    }

    /** Forty-eight: parts that would be unpacked elsewhere. */
    private void names() {
        for (var kind : List.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODT)) {
            for (var name : EVIL_NAMES) {
                for (int i = 0; i < 2; i++) {
                    var out = new ByteArrayOutputStream();
                    out.writeBytes(Samples.of(kind));
                    add(
                            "name " + name,
                            "../../../" + name.replace("\0", "") + i + "." + end(kind),
                            withPart(Samples.of(kind), name, "x".repeat(i * 50 + 1)),
                            Fault.PATHS);
                }
            }
        }
    }

    private static byte[] withPart(byte[] zip, String name, String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return Samples.zip(parts);
    }

    /** Sixty: macros by name, by part, by type; controls; templates from the net. */
    private void code() {
        for (var end : List.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam")) {
            add("macros by name", "урок." + end, Samples.docx("слова"), Fault.MACROS);
        }
        for (var kind : OFFICE) {
            for (var part : List.of(
                    "word/vbaProject.bin",
                    "xl/vbaProject.bin",
                    "ppt/VBAPROJECT.BIN",
                    "word/activeX/activeX1.xml",
                    "xl/macrosheets/sheet1.xml",
                    "customXml/vbaData.xml/vbaProject.bin")) {
                add("macros in " + part, "урок." + end(kind), withPart(Samples.of(kind), part, "<x/>"), Fault.MACROS);
            }
            for (var type : List.of(
                    "application/vnd.ms-word.document.macroEnabled.main+xml",
                    "application/vnd.ms-office.vbaProject",
                    "application/vnd.ms-office.activeX+xml")) {
                add(
                        "type " + type,
                        "урок." + end(kind),
                        withPart(
                                Samples.of(kind),
                                "[Content_Types].xml",
                                "<Types><Override PartName='/x' ContentType='" + type + "'/></Types>"),
                        Fault.MACROS);
            }
            for (var relation :
                    List.of("attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath", "aFChunk")) {
                add(
                        "remote " + relation,
                        "урок." + end(kind),
                        withPart(
                                Samples.of(kind),
                                "word/_rels/settings.xml.rels",
                                "<R><Relationship Type='http://x/" + relation
                                        + "' Target='http://evil.test/t.dotm' TargetMode='External'/></R>"),
                        Fault.REMOTE);
            }
        }
        for (var place : List.of(
                "Basic/Standard/Module1.xml",
                "Scripts/python/x.py",
                "basic/script-lc.xml",
                "scripts/beanshell/x.bsh",
                "Basic/Module.xlb")) {
            add(
                    "macros of the open format",
                    "урок.odt",
                    withPart(Samples.of(FileKind.ODT), place, "<x/>"),
                    Fault.MACROS);
        }
    }

    /** Twenty: behind a password. */
    private void locked() {
        var container = Samples.joined(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                new byte[512],
                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                new byte[512]);
        for (var kind : OFFICE) {
            for (int i = 0; i < 3; i++) {
                add(
                        "locked office",
                        "тайна" + i + "." + end(kind),
                        Samples.joined(container, new byte[i * 100]),
                        Fault.PASSWORD);
            }
        }
        for (int i = 0; i < 4; i++) {
            add(
                    "locked open format",
                    "тайна" + i + ".odt",
                    withPart(
                            Samples.of(FileKind.ODT),
                            "META-INF/manifest.xml",
                            "<m><f size='" + i + "'><encryption-data/></f></m>"),
                    Fault.PASSWORD);
        }
        for (int i = 0; i < 4; i++) {
            var locked = Samples.docx("слова" + i);
            // the bit of encryption in every header of the directory
            for (int at = 0; at < locked.length - 10; at++) {
                if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1 && locked[at + 3] == 2) {
                    locked[at + 8] |= 1;
                }
            }
            add("locked zip", "тайна" + i + ".docx", locked, Fault.PASSWORD);
        }
        for (var lock : List.of("/Encrypt 5 0 R", "/Encrypt<</V 4>>", "/#45ncrypt 5 0 R")) {
            add("locked pdf", "тайна.pdf", pdfWith("<< /Size 1 " + lock + " >>"), Fault.PASSWORD);
        }
    }

    /** A third of these is what a name promises and the content does not hold. */
    private void disguised() {
        var programs = Map.of(
                "elf", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
                "exe", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
                "html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "gif", "GIF89a/*\1\0\1\0*/=1;alert(1)//".getBytes(StandardCharsets.ISO_8859_1),
                "jar", Samples.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: X".getBytes(StandardCharsets.UTF_8))));
        for (var program : programs.entrySet()) {
            for (var kind : FileKind.values()) {
                add(
                        program.getKey() + " as " + kind,
                        "файл." + end(kind),
                        Samples.joined(program.getValue(), program.getKey().equals("jar") ? new byte[0] : new byte[64]),
                        Fault.MISMATCH,
                        Fault.MIXED,
                        Fault.DAMAGED);
            }
        }
        for (var kind : FileKind.values()) {
            for (var other : FileKind.values()) {
                if (kind != other) {
                    add(
                            other + " as " + kind,
                            "файл." + end(kind),
                            Samples.of(other),
                            Fault.MISMATCH,
                            Fault.MIXED,
                            Fault.DAMAGED);
                }
            }
        }
    }

    private void polyglots() {
        for (var kind : List.of(FileKind.PNG, FileKind.JPEG, FileKind.WEBP, FileKind.MP4, FileKind.PDF)) {
            var file = Samples.of(kind);
            var zip = Samples.zip(Map.of("x.class", new byte[] {1, 2, 3}));
            add(kind + " and zip", "двое." + end(kind), Samples.joined(file, zip), Fault.MIXED, Fault.DAMAGED);
            for (var script : SCRIPTS) {
                add(
                        kind + " and " + script,
                        "двое." + end(kind),
                        Samples.joined(file, script.getBytes(StandardCharsets.UTF_8)),
                        Fault.MIXED,
                        Fault.DAMAGED);
            }
        }
        for (var kind : List.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.ODT)) {
            add(
                    kind + " and a tail",
                    "двое." + end(kind),
                    Samples.joined(Samples.of(kind), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                    Fault.MIXED);
            add(
                    "pdf before " + kind,
                    "двое.pdf",
                    Samples.joined(
                            "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII),
                            Samples.of(kind),
                            "%%EOF".getBytes(StandardCharsets.US_ASCII)),
                    Fault.MIXED);
            add(
                    "script before " + kind,
                    "двое." + end(kind),
                    Samples.joined("#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII), Samples.of(kind)),
                    Fault.MISMATCH);
            add(
                    "pdf in " + kind,
                    "двое." + end(kind),
                    Samples.zip(first("%PDF-1.4 x", Samples.of(kind))),
                    Fault.MIXED,
                    Fault.MISMATCH);
        }
        for (var script : SCRIPTS) {
            add("pdf with a page in its head", "двое.pdf", pdfWith("% " + script), Fault.MIXED);
        }
    }

    private static Map<String, byte[]> first(String name, byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(name, new byte[] {1});
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** PDFs that start something, openly, by an odd spelling, or packed. */
    private void pages() {
        for (var action : List.of(
                "/S /JavaScript /JS (app.alert(1))",
                "/S/J#61vaScript/JS(x)",
                "/S /Launch /F (cmd.exe)",
                "/S /L#61unch /Win <</F(calc)>>",
                "/S /ImportData /F (x)",
                "/Subtype /RichMedia",
                "/S /#4Aava#53cript")) {
            add("action " + action, "урок.pdf", pdfWith("<< /OpenAction << " + action + " >> >>"), Fault.ACTIVE);
            add(
                    "packed " + action,
                    "урок.pdf",
                    pdfWithPacked("<< /OpenAction << " + action + " >> >>", "/FlateDecode"),
                    Fault.ACTIVE);
        }
        for (var filter : List.of(
                "[/ASCIIHexDecode /FlateDecode]", "/LZWDecode", "[/ASCII85Decode/FlateDecode]", "/Run#4CengthDecode")) {
            add("odd packing " + filter, "урок.pdf", pdfWithPacked("<< >>", filter), Fault.ACTIVE);
        }
        add("pdf bomb", "урок.pdf", pdfWithPacked(" ".repeat(120 << 20), "/FlateDecode"), Fault.BOMB);
        add("pdf without an end", "урок.pdf", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII), Fault.DAMAGED);
    }

    static byte[] pdfWith(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdfWithPacked(String object, String filter) {
        var deflater = new Deflater();
        deflater.setInput(object.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return Samples.joined(
                ("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 0 /Filter " + filter + " >>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII),
                packed.toByteArray(),
                "\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Pictures whose head promises more dots than memory holds. */
    private void pictures() {
        for (int i = 0; i < 12; i++) {
            var png = Samples.of(FileKind.PNG);
            var side = 7000 + i * 5000;
            System.arraycopy(
                    new byte[] {0, 0, (byte) (side >> 8), (byte) side, 0, 0, (byte) (side >> 8), (byte) side},
                    0,
                    png,
                    16,
                    8);
            var sum = new CRC32();
            sum.update(png, 12, 17);
            for (int at = 0; at < 4; at++) {
                png[29 + at] = (byte) (sum.getValue() >> (24 - 8 * at));
            }
            add("png of " + side, "обои.png", png, Fault.PIXELS);
            var jpeg = Samples.of(FileKind.JPEG);
            for (int at = 2; at < jpeg.length - 9; at++) {
                if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                    jpeg[at + 5] = jpeg[at + 7] = (byte) (side >> 8);
                    jpeg[at + 6] = jpeg[at + 8] = (byte) side;
                    break;
                }
            }
            add("jpeg of " + side, "обои.jpg", jpeg, Fault.PIXELS);
        }
        add(
                "webp of 16383",
                "обои.webp",
                Samples.joined(
                        "RIFF\26\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {(byte) 0xFE, 0x3F, 0, (byte) 0xFE, 0x3F, 0}),
                Fault.PIXELS);
    }

    /** Drawings with scripts, by their own name and by others. */
    private void drawings() {
        for (var script : SCRIPTS) {
            var svg = ("<svg xmlns='http://www.w3.org/2000/svg'>" + script + "</svg>").getBytes(StandardCharsets.UTF_8);
            add("svg", "рисунок.svg", svg, Fault.SVG);
            add("svgz", "рисунок.SVGZ", svg, Fault.SVG);
            add("svg as png", "рисунок.svg.png", svg, Fault.MISMATCH);
            add("svg as pdf", "рисунок.pdf", svg, Fault.MISMATCH);
            add("svg as jpg", "рисунок.jpeg", svg, Fault.MISMATCH);
        }
    }

    /** What is left to five hundred: torn files, none at all, and noise behind a right beginning. */
    private void broken() {
        for (var kind : FileKind.values()) {
            add("empty", "пусто." + end(kind), new byte[0], Fault.EMPTY);
        }
        var torn = Set.of(Fault.MISMATCH, Fault.MIXED, Fault.DAMAGED, Fault.PIXELS, Fault.ENTITIES);
        for (int i = 0; all.size() < 500; i++) {
            var kind = FileKind.values()[i % FileKind.values().length];
            var whole = Samples.of(kind);
            var head = Arrays.copyOf(whole, 4 + random.nextInt(Math.max(1, whole.length / 2)));
            var noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            all.add(new Hostile("torn " + kind + " " + i, "обрыв." + end(kind), Samples.joined(head, noise), torn));
        }
    }
}
