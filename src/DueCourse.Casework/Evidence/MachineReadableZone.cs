namespace DueCourse.Casework.Evidence;

using DueCourse.Law.Facts;

/// <summary>The formats of a machine-readable zone.</summary>
public enum ZoneFormat
{
    /// <summary>A card: three lines of 30.</summary>
    TD1,

    /// <summary>A larger card: two lines of 36.</summary>
    TD2,

    /// <summary>A passport book: two lines of 44.</summary>
    TD3,

    /// <summary>A visa: two lines of 44.</summary>
    MrvA,

    /// <summary>A smaller visa: two lines of 36.</summary>
    MrvB,
}

/// <summary>Something wrong in a zone. None is mended by guessing.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Line">The line, from 1; 0 for the whole.</param>
/// <param name="Place">The place in it, from 1; 0 for the whole line.</param>
/// <param name="Says">What is wrong, as a sentence.</param>
public sealed record ZoneFault(string Code, int Line, int Place, string Says);

/// <summary>
/// A machine-readable zone as printed: its fields, and every fault in it. Letters that stand for others (AE for Ä, ...) are not
/// turned back, because several letters share one form; a year of two digits is kept with every century that it can mean.
/// </summary>
/// <remarks>ICAO Doc 9303, parts 3 (check digits, names, dates), 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas). https://www.icao.int/publications/doc-series/doc-9303</remarks>
public sealed class MachineReadableZone
{
    private static readonly HashSet<string> OtherCodes =
    [
        "D", "EUE", "GBD", "GBN", "GBO", "GBP", "GBS", "IAO", "RKS", "UNA", "UNK", "UNO", "UTO", "XAA", "XBA", "XCC", "XCE", "XCO", "XEC", "XES", "XIM", "XMP",
        "XOM", "XPO", "XXA", "XXB", "XXC", "XXX",
    ];

    private readonly List<ZoneFault> faults = [];
    private readonly string[] lines;

    private MachineReadableZone(string[] lines) => this.lines = lines;

    /// <summary>The format; null when the lines have no format's shape, and then there are no fields.</summary>
    public ZoneFormat? Format { get; private set; }

    /// <summary>The code of the kind of document: P, I, V and a letter after it.</summary>
    public string DocumentCode { get; private set; } = "";

    /// <summary>Who issued it, as printed: three letters, or D for Germany.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>The number, without fillers; longer than nine where it runs on into the optional data.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The nationality as printed: three letters, or D for Germany.</summary>
    public string Nationality { get; private set; } = "";

    /// <summary>The primary identifier, its parts one by one; where the zone has no other, all of the name.</summary>
    public IReadOnlyList<string> PrimaryNames { get; private set; } = [];

    /// <summary>The secondary identifier, its parts one by one.</summary>
    public IReadOnlyList<string> SecondaryNames { get; private set; } = [];

    /// <summary>Whether the name fills its field to the end, so that some of it may have been cut off.</summary>
    public bool NameMayBeCutShort { get; private set; }

    /// <summary>The day of birth in every century it can mean, earliest first; parts not known make it a range. Empty where it is faulty.</summary>
    public IReadOnlyList<DateRange> Born { get; private set; } = [];

    /// <summary>The day of expiry, likewise.</summary>
    public IReadOnlyList<DateRange> Expires { get; private set; } = [];

    /// <summary>Male or female as printed (M, F); null where it is not said.</summary>
    public char? Sex { get; private set; }

    /// <summary>The optional data, without fillers at the end; in a card those of the first line.</summary>
    public string Optional { get; private set; } = "";

    /// <summary>A card's optional data of the second line.</summary>
    public string OptionalOfTheSecondLine { get; private set; } = "";

    /// <summary>Every fault, in the order of their places.</summary>
    public IReadOnlyList<ZoneFault> Faults => faults;

    /// <summary>Reads a zone as printed. Any text gives a zone; what is wrong with it is among its faults.</summary>
    public static MachineReadableZone Read(IReadOnlyList<UntrustedText> lines)
    {
        var zone = new MachineReadableZone([.. lines.Select(l => l.AsGiven)]);
        zone.Read();
        zone.faults.Sort((a, b) => (a.Line, a.Place, a.Code).CompareTo((b.Line, b.Place, b.Code)));
        return zone;
    }

    private void Read()
    {
        Format = (lines.Length, lines.Length == 0 ? 0 : lines[0].Length) switch
        {
            (3, 30) => ZoneFormat.TD1,
            (2, 36) => lines[0][0] == 'V' ? ZoneFormat.MrvB : ZoneFormat.TD2,
            (2, 44) => lines[0][0] == 'V' ? ZoneFormat.MrvA : ZoneFormat.TD3,
            _ => null,
        };
        if (Format is null || lines.Any(l => l.Length != lines[0].Length))
        {
            Format = null;
            faults.Add(new("zone.shape", 0, 0, $"The zone has {lines.Length} lines of {string.Join(", ", lines.Select(l => l.Length))} characters. A zone has two lines of 36 or 44, or three of 30."));
            return;
        }

        for (var n = 0; n < lines.Length; n++)
            for (var i = 0; i < lines[n].Length; i++)
                if (ZoneCheck.Value(lines[n][i]) < 0)
                    faults.Add(new("zone.character", n + 1, i + 1, $"\"{new UntrustedText(lines[n][i].ToString()).Shown()}\" cannot stand in a zone: only A to Z, 0 to 9 and the filler <."));
        if (Format == ZoneFormat.TD1) ReadCard();
        else ReadTwoLines();
    }

    private void ReadTwoLines()
    {
        var (first, second) = (lines[0], lines[1]);
        Code(Format switch { ZoneFormat.TD3 => "P", ZoneFormat.TD2 => "ACI", _ => "V" });
        Issuer = Country(1, 3, first[2..5]);
        Names(1, 6, first[5..]);
        var optional = Format switch { ZoneFormat.TD3 => second[28..42], ZoneFormat.TD2 => second[28..35], _ => second[28..] };
        // In TD2, as in a card, a number of more than nine goes on in the optional data; its check digit follows it there.
        var after = NumberIn(2, 1, second[..9], second[9], optional, 29, runsOn: Format == ZoneFormat.TD2);
        Nationality = Country(2, 11, second[10..13]);
        Born = Day(2, 14, second[13..19], second[19], "day of birth", birth: true);
        SexIn(2, 21, second[20]);
        Expires = Day(2, 22, second[21..27], second[27], "day of expiry", birth: false);
        Optional = after.TrimEnd('<');
        if (Format == ZoneFormat.TD3 && !(second[42] == '<' && optional.All(c => c == '<'))) Check(2, 43, optional, second[42], "optional data");
        if (Format is ZoneFormat.TD3) Check(2, 44, second[..10] + second[13..20] + second[21..43], second[43], "whole zone");
        if (Format is ZoneFormat.TD2) Check(2, 36, second[..10] + second[13..20] + second[21..35], second[35], "whole zone");
    }

    private void ReadCard()
    {
        var (first, second, third) = (lines[0], lines[1], lines[2]);
        Code("ACI");
        Issuer = Country(1, 3, first[2..5]);
        Optional = NumberIn(1, 6, first[5..14], first[14], first[15..], 16, runsOn: true).TrimEnd('<');
        Born = Day(2, 1, second[..6], second[6], "day of birth", birth: true);
        SexIn(2, 8, second[7]);
        Expires = Day(2, 9, second[8..14], second[14], "day of expiry", birth: false);
        Nationality = Country(2, 16, second[15..18]);
        OptionalOfTheSecondLine = second[18..29].TrimEnd('<');
        Check(2, 30, first[5..] + second[..7] + second[8..15] + second[18..29], second[29], "whole zone");
        Names(3, 1, third);
    }

    private void Code(string allowed)
    {
        DocumentCode = lines[0][..2].TrimEnd('<');
        if (DocumentCode.Length == 0 || !allowed.Contains(DocumentCode[0]))
            faults.Add(new("zone.document-code", 1, 1, $"A document of this shape begins with {string.Join(" or ", allowed.ToCharArray())}."));
    }

    private string Country(int line, int place, string printed)
    {
        var code = printed.TrimEnd('<');
        if (!OtherCodes.Contains(code) && !Countries.Exists(code))
            faults.Add(new("zone.country", line, place, $"\"{new UntrustedText(printed).Shown()}\" is no code of a state or body that DueCourse knows."));
        return code;
    }

    // Gives what is left of the optional data.
    private string NumberIn(int line, int place, string number, char digit, string optional, int optionalPlace, bool runsOn)
    {
        if (runsOn && digit == '<' && !optional.StartsWith('<'))
        {
            var end = optional.IndexOf('<', StringComparison.Ordinal);
            var more = end < 0 ? optional : optional[..end];
            Number = number + more[..^1];
            if (more.Length < 2 || end < 0)
                faults.Add(new("zone.long-number", line, optionalPlace, "The number is said to run on into the optional data, but what stands there is no rest of a number with a check digit and a filler after it."));
            Check(line, optionalPlace + more.Length - 1, Number, more[^1], "number");
            return end < 0 ? "" : optional[(end + 1)..];
        }

        Number = number.TrimEnd('<');
        Check(line, place + 9, number, digit, "number");
        if (Number.Length == 0) faults.Add(new("zone.number", line, place, "There is no number."));
        return optional;
    }

    private void Names(int line, int place, string field)
    {
        NameMayBeCutShort = field[^1] != '<';
        var written = field.TrimEnd('<');
        if (written.Length == 0 || field[0] == '<')
        {
            faults.Add(new("zone.name", line, place, "The name does not begin where it should."));
            return;
        }

        if (written.Contains("<<<", StringComparison.Ordinal) || written.IndexOf("<<", StringComparison.Ordinal) != written.LastIndexOf("<<", StringComparison.Ordinal))
            faults.Add(new("zone.name-fillers", line, place, "Fillers stand in the name where none should: one parts its parts, two part the primary from the secondary identifier."));
        var digit = written.IndexOfAnyInRange('0', '9');
        if (digit >= 0) faults.Add(new("zone.name-digit", line, place + digit, "A digit stands in the name."));
        var two = written.Split("<<", 2);
        PrimaryNames = two[0].Split('<', StringSplitOptions.RemoveEmptyEntries);
        SecondaryNames = two.Length == 1 ? [] : two[1].Split('<', StringSplitOptions.RemoveEmptyEntries);
    }

    private void SexIn(int line, int place, char printed)
    {
        if (printed is 'M' or 'F') Sex = printed;
        else if (printed != '<') faults.Add(new("zone.sex", line, place, "Sex is printed as M or F, or as a filler where it is not said."));
    }

    private IReadOnlyList<DateRange> Day(int line, int place, string printed, char digit, string what, bool birth)
    {
        Check(line, place + 6, printed, digit, what);
        var days = ZoneDays.Of(printed, partly: birth);
        if (days.Count == 0) faults.Add(new("zone.date", line, place, $"The {what} is no day of any century."));
        return days;
    }

    private void Check(int line, int place, string over, char digit, string what)
    {
        // What cannot stand in a zone is listed already, and no digit fits it.
        if (over.Any(c => ZoneCheck.Value(c) < 0)) return;
        if (!char.IsAsciiDigit(digit)) faults.Add(new("zone.check-missing", line, place, $"Where the check digit of the {what} should stand, there is none."));
        else if (ZoneCheck.Digit(over) != digit - '0')
            faults.Add(new("zone.check", line, place, $"The check digit of the {what} is {digit}, and should be {ZoneCheck.Digit(over)} for what is printed. One of the two is misread, misprinted or false."));
    }
}
