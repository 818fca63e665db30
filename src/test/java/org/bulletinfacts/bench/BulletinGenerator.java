package org.bulletinfacts.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes digests of made-up news for benchmarks and crash tests: no two articles alike, tens of thousands of names, about thirty
 * facts an article. One seed gives one text, on any machine.
 */
public final class BulletinGenerator {
    private static final String[] GIVEN = {
        "Anna", "Bolat", "Carlos", "Dewi", "Elena", "Farid", "Grace", "Hassan", "Ivana", "Joseph", "Katarzyna", "Luis",
                "Maria",
        "Nurlan", "Olga", "Pedro", "Rahul", "Sofia", "Tomasz", "Usha", "Viktor", "Wanjiru", "Yusuf", "Zarina", "Amina",
                "Bruno",
        "Chidi", "Daniela", "Erlan", "Fatima", "Goran", "Helena", "Ibrahim", "Julia", "Kofi", "Leila", "Marek", "Nadia",
                "Omar",
        "Priya"
    };
    private static final String[] START = {
        "Al", "Bek", "Cor", "Dan", "Er", "Fon", "Gor", "Har", "Is", "Jan", "Kov", "Lom", "Mor", "Nur", "Os", "Pet",
        "Rah", "San", "Tur", "Um", "Vas", "Wal", "Yak", "Zhan"
    };
    private static final String[] MIDDLE = {
        "a", "e", "i", "o", "u", "an", "er", "il", "or", "us", "ali", "eni", "omo", "ura"
    };
    private static final String[] END = {
        "bayev", "dez", "enko", "ga", "hani", "ić", "kar", "lund", "moto", "nen", "ov", "poulos", "quist", "ra", "ski",
        "to", "wala", "yan", "zade", "son"
    };
    private static final String[] COUNTRIES = {
        "Kazakhstan",
        "Kenya",
        "Poland",
        "Brazil",
        "India",
        "Indonesia",
        "Ghana",
        "Peru",
        "Finland",
        "Vietnam",
        "Morocco",
        "Serbia"
    };
    private static final String[] CITIES = {
        "Astana",
        "Nairobi",
        "Warsaw",
        "Recife",
        "Pune",
        "Jakarta",
        "Accra",
        "Lima",
        "Tampere",
        "Hanoi",
        "Rabat",
        "Belgrade"
    };
    private static final String[] MINISTRIES = {
        "Health", "Energy", "Transport", "Agriculture", "Education", "Finance", "Labour", "Trade", "Justice", "Culture"
    };
    private static final String[] GOODS = {
        "wheat",
        "coffee",
        "copper",
        "cement",
        "rice",
        "steel",
        "cotton",
        "milk",
        "tea",
        "timber",
        "natural gas",
        "electricity"
    };
    private static final String[] CURRENCIES = {
        "$%s million", "€%s billion", "%s billion tenge", "%s million rupees", "KSh%s billion"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final DateTimeFormatter DATE_LINE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final SplittableRandom random;
    private final LocalDate first;
    private final int days;

    /** Articles are spread over {@code days} days from 1 January 2024. */
    public BulletinGenerator(long seed, int days) {
        this.random = new SplittableRandom(seed);
        this.first = LocalDate.of(2024, 1, 1);
        this.days = days;
    }

    /** Writes {@code files} digests with {@code articles} articles in all; returns the files. */
    public List<Path> write(Path folder, int files, int articles) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            int number = 0;
            for (int f = 0; f < files; f++) {
                Path file = folder.resolve(String.format(Locale.ROOT, "bulletin-%05d.txt", f));
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    for (int share = articles / files + (f < articles % files ? 1 : 0); share > 0; share--) {
                        out.write(article(number++, articles));
                    }
                }
                written.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return written;
    }

    /** One article: date line, headline, body. */
    public String article(int number, int of) {
        LocalDate date = first.plusDays((long) number * days / Math.max(1, of));
        StringBuilder out = new StringBuilder(2048);
        String country = pick(COUNTRIES);
        String person = name();
        String other = name();
        String ministry = pick(MINISTRIES);
        out.append(DATE_LINE.format(date)).append('\n');
        out.append(country)
                .append(" plans ")
                .append(number + 2)
                .append(" new ")
                .append(pick(GOODS))
                .append(" stores, minister says\n");
        out.append("Minister of ")
                .append(ministry)
                .append(" of ")
                .append(country)
                .append(' ')
                .append(person)
                .append(" met with the Director of the ")
                .append(pick(CITIES))
                .append(" Development Bank ")
                .append(other)
                .append(" on ")
                .append(date.minusDays(random.nextInt(1, 6)).getDayOfMonth())
                .append(' ')
                .append(MONTHS[date.getMonthValue() - 1])
                .append(' ')
                .append(date.getYear())
                .append(".\n");
        int sentences = random.nextInt(7, 12);
        for (int i = 0; i < sentences; i++) {
            out.append(sentence(country, person, date)).append(i % 3 == 2 ? "\n" : " ");
        }
        out.append('\n');
        return out.toString();
    }

    private String sentence(String country, String person, LocalDate date) {
        String surname = person.substring(person.indexOf(' ') + 1);
        String month = pick(MONTHS);
        int year = date.getYear() - random.nextInt(0, 3);
        return switch (random.nextInt(12)) {
            case 0 ->
                "According to " + surname + ", as of 1 " + month + " " + year + ", more than " + count()
                        + " households in " + pick(CITIES) + " received support.";
            case 1 ->
                "Exports of " + pick(GOODS) + " rose by " + percent() + " in the first quarter of " + year
                        + ", and imports fell by " + percent() + " compared to the same period last year.";
            case 2 ->
                "\u201CWe will spend " + money() + " on " + pick(GOODS) + " by the end of the year,\u201D said "
                        + surname + ".";
            case 3 ->
                "In " + year + ", trade between " + country + " and " + pick(COUNTRIES) + " amounted to " + money()
                        + ".";
            case 4 ->
                surname + " noted that " + count() + " people work in " + random.nextInt(12, 900) + " plants, up from "
                        + count() + " a year earlier.";
            case 5 -> "The unemployment rate stood at " + percent() + " in " + month + " " + year + ".";
            case 6 ->
                "Deputy Governor " + name() + " told reporters on Monday that " + random.nextInt(3, 99)
                        + " km of roads, " + random.nextInt(2, 40) + " bridges and " + random.nextInt(2, 60)
                        + " schools would be repaired within three years.";
            case 7 ->
                "The harvest reached " + random.nextInt(2, 30) + "." + random.nextInt(1, 10)
                        + " million tons, including " + count() + " tons of " + pick(GOODS) + ".";
            case 8 ->
                "The Ministry of " + pick(MINISTRIES) + " approved " + random.nextInt(3, 80) + " projects worth "
                        + money() + " last year.";
            case 9 ->
                "Prices of " + pick(GOODS) + " went up " + percent() + " year on year to " + money() + " in " + month
                        + ".";
            case 10 ->
                "Between " + (year - 9) + " and " + year + ", the city of " + pick(CITIES) + " built "
                        + random.nextInt(4, 400) + " MW of capacity, " + name() + ", head of the Energy Agency, said.";
            default ->
                "The " + ordinal() + " meeting of the " + pick(CITIES) + " Forum will be held on "
                        + random.nextInt(1, 29) + " " + month + " " + (date.getYear() + 1) + ".";
        };
    }

    private String name() {
        return pick(GIVEN) + " " + pick(START) + pick(MIDDLE) + pick(END);
    }

    private String count() {
        return String.format(Locale.ROOT, "%,d", random.nextInt(1_100, 990_000));
    }

    private String percent() {
        return random.nextInt(1, 30) + "." + random.nextInt(1, 10) + (random.nextInt(2) == 0 ? "%" : " percent");
    }

    private String money() {
        return String.format(Locale.ROOT, pick(CURRENCIES), random.nextInt(1, 900) + "." + random.nextInt(1, 10));
    }

    private String ordinal() {
        int n = random.nextInt(4, 20);
        return n + "th";
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
