namespace DueCourse.Law.Record;

/// <summary>A value that a case file gives to a question of fact.</summary>
public abstract record FactValue
{
    /// <summary>As a sentence shows it.</summary>
    public abstract string Words();
}

/// <summary>Yes or no.</summary>
public sealed record YesNoValue(bool IsYes) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => IsYes ? "yes" : "no";
}

/// <summary>A day, perhaps known only in part.</summary>
public sealed record DayValue(DateRange Range) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => Range.Words();
}

/// <summary>A length of sentence, perhaps known only in part.</summary>
public sealed record TermValue(TermRange Range) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => Range.Words();
}

/// <summary>A word from a closed list, or a country code.</summary>
public sealed record WordValue(string Word) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => Word.Any(char.IsAsciiDigit) ? Word : Word.Replace('-', ' ');
}

/// <summary>A whole number, or bounds on one, inclusive.</summary>
public sealed record NumberValue(int Least, int Most) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => Least == Most
        ? Least.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"between {Least} and {Most}");
}

/// <summary>Free words.</summary>
public sealed record TextValue(string Text) : FactValue
{
    /// <inheritdoc/>
    public override string Words() => Text;
}

/// <summary>The file says that it is not known.</summary>
public sealed record NotKnownValue : FactValue
{
    /// <inheritdoc/>
    public override string Words() => "not known";
}
