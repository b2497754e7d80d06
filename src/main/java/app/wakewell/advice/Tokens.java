package app.wakewell.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of a condition, read one after the other. */
final class Tokens {

    private static final Pattern TOKEN = Pattern
            .compile("\\G\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|(?<word>[A-Za-z][A-Za-z0-9_.-]*)"
                    + "|(?<sign>>=|<=|!=|[=<>(){},-])|(?<end>$)|(?<other>\\S))");

    private enum Kind {
        NUMBER, WORD, SIGN, END
    }

    private record Token(Kind kind, String text, int place) {
        @Override
        public String toString() {
            return kind == Kind.END ? "the end" : "\"" + text + "\"";
        }
    }

    private final List<Token> tokens;
    private int next;

    Tokens(String condition) {
        this.tokens = split(condition);
    }

    private static List<Token> split(String condition) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        while (matcher.find()) {
            int number = matcher.start("number");
            int word = matcher.start("word");
            int sign = matcher.start("sign");
            if (number >= 0) {
                tokens.add(new Token(Kind.NUMBER, matcher.group("number"), number + 1));
            } else if (word >= 0) {
                tokens.add(new Token(Kind.WORD, matcher.group("word"), word + 1));
            } else if (sign >= 0) {
                tokens.add(new Token(Kind.SIGN, matcher.group("sign"), sign + 1));
            } else if (matcher.start("other") >= 0) {
                throw new BadCondition(matcher.start("other") + 1, "\"" + matcher.group("other") + "\"",
                        "a word, a number or a sign");
            } else {
                tokens.add(new Token(Kind.END, "", condition.length() + 1));
                return tokens;
            }
        }
        throw new IllegalStateException("every text has an end: " + condition);
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** Where the next token stands, counted from 1. */
    int place() {
        return peek().place();
    }

    /** Whether the next token is this word or sign; if so it is taken. */
    boolean take(String text) {
        boolean is = peek().kind() != Kind.NUMBER && peek().text().equals(text) && peek().kind() != Kind.END;
        if (is) {
            next++;
        }
        return is;
    }

    /** Whether the next two tokens are a word and an opening bracket. */
    boolean isCall() {
        return peek().kind() == Kind.WORD && tokens.get(next + 1).text().equals("(");
    }

    boolean isNumber() {
        return peek().kind() == Kind.NUMBER;
    }

    /** The next token as a word. */
    String word(String expected) {
        if (peek().kind() != Kind.WORD) {
            throw wrong(expected);
        }
        return tokens.get(next++).text();
    }

    /** The next token as a number. */
    double number(String expected) {
        if (peek().kind() != Kind.NUMBER) {
            throw wrong(expected);
        }
        return Double.parseDouble(tokens.get(next++).text());
    }

    /** The next token has to be this sign or word. */
    void need(String text) {
        if (!take(text)) {
            throw wrong("\"" + text + "\"");
        }
    }

    /** Nothing has to be left. */
    void end(String expected) {
        if (peek().kind() != Kind.END) {
            throw wrong(expected);
        }
    }

    /** The next token is not what was expected. */
    BadCondition wrong(String expected) {
        return new BadCondition(peek().place(), peek().toString(), expected);
    }

    /** The token before the next one is not what was expected. */
    BadCondition wrongBefore(String expected) {
        Token before = tokens.get(next - 1);
        return new BadCondition(before.place(), before.toString(), expected);
    }
}
