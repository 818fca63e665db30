package org.bulletinfacts.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns records into few bytes and back: records of records, enums, lists, strings, numbers, dates. A string that stands in
 * the article's text is kept as its place there.
 */
final class RecordCodec {
    private static final int NULL = 0;
    private static final int STRING = 1;
    private static final int PART_OF_TEXT = 2;
    private static final int INTEGER = 3;
    private static final int DOUBLE = 4;
    private static final int FALSE = 5;
    private static final int TRUE = 6;
    private static final int DATE = 7;
    private static final int LIST = 8;
    private static final int FIRST_TYPE = 9;

    private final List<Type> types = new ArrayList<>();
    private final Map<Class<?>, Integer> codes = new HashMap<>();

    /** A record or an enum. */
    private record Type(Class<?> type, Object[] constants, Constructor<?> constructor, RecordComponent[] components) {
        static Type of(Class<?> type) {
            if (type.isEnum()) {
                return new Type(type, type.getEnumConstants(), null, null);
            }
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Type(type, null, type.getDeclaredConstructor(parameters), components);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    RecordCodec() {}

    /** One that reads what another one wrote, by the names of its types. */
    RecordCodec(List<String> names) throws ClassNotFoundException {
        for (String name : names) {
            types.add(Type.of(Class.forName(name)));
        }
    }

    /** The names of all types written so far. */
    synchronized List<String> typeNames() {
        return types.stream().map(type -> type.type().getName()).toList();
    }

    private synchronized int code(Class<?> type) {
        return codes.computeIfAbsent(type, t -> {
            types.add(Type.of(t));
            return FIRST_TYPE + types.size() - 1;
        });
    }

    private synchronized Type type(int code) {
        return types.get(code - FIRST_TYPE);
    }

    byte[] encode(Record value, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(value, text, out);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Object value, String text, DataOutputStream out)
            throws IOException, ReflectiveOperationException {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof String string) {
            writeString(string, text, out);
        } else if (value instanceof Integer integer) {
            out.writeByte(INTEGER);
            out.writeInt(integer);
        } else if (value instanceof Double number) {
            out.writeByte(DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof Boolean bool) {
            out.writeByte(bool ? TRUE : FALSE);
        } else if (value instanceof LocalDate date) {
            out.writeByte(DATE);
            out.writeInt((int) date.toEpochDay());
        } else if (value instanceof List<?> list) {
            out.writeByte(LIST);
            out.writeInt(list.size());
            for (Object element : list) {
                write(element, text, out);
            }
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(code(constant.getDeclaringClass()));
            out.writeByte(constant.ordinal());
        } else {
            int code = code(value.getClass());
            out.writeByte(code);
            for (RecordComponent component : type(code).components()) {
                write(component.getAccessor().invoke(value), text, out);
            }
        }
    }

    private static void writeString(String string, String text, DataOutputStream out) throws IOException {
        int at = text.indexOf(string);
        if (at >= 0) {
            out.writeByte(PART_OF_TEXT);
            out.writeInt(at);
            out.writeInt(string.length());
        } else {
            byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
            out.writeByte(STRING);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    /** For many threads once nothing is written any more. */
    Object decode(ByteBuffer in, String text) throws ReflectiveOperationException {
        int code = in.get();
        return switch (code) {
            case NULL -> null;
            case STRING -> {
                byte[] utf8 = new byte[in.getInt()];
                in.get(utf8);
                yield new String(utf8, StandardCharsets.UTF_8);
            }
            case PART_OF_TEXT -> {
                int start = in.getInt();
                yield text.substring(start, start + in.getInt());
            }
            case INTEGER -> in.getInt();
            case DOUBLE -> in.getDouble();
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case DATE -> LocalDate.ofEpochDay(in.getInt());
            case LIST -> {
                Object[] elements = new Object[in.getInt()];
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = decode(in, text);
                }
                yield List.of(elements);
            }
            default -> decode(types.get(code - FIRST_TYPE), in, text);
        };
    }

    private Object decode(Type type, ByteBuffer in, String text) throws ReflectiveOperationException {
        if (type.constants() != null) {
            return type.constants()[in.get()];
        }
        Object[] values = new Object[type.components().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = decode(in, text);
        }
        return type.constructor().newInstance(values);
    }
}
