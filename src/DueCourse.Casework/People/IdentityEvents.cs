namespace DueCourse.Casework.People;

using DueCourse.Casework.Evidence;

/// <summary>
/// An identity was put on the file: somebody as one source knows them, such as "as on the visa application" or "as in custody".
/// Whether that is the person is said by a link, never by changing what the source says.
/// </summary>
/// <param name="As">Which identity, in words.</param>
/// <param name="Source">The record that knows it.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("identity-recorded")]
public sealed record IdentityRecorded(string As, string Source, EntryId? Document) : CaseEvent;

/// <summary>What a name is.</summary>
public enum NameKind
{
    /// <summary>All of a name, in the order in which the source has it.</summary>
    Full,

    /// <summary>The family name, or what the source puts in that place.</summary>
    Family,

    /// <summary>The given names, or what the source puts in that place.</summary>
    Given,

    /// <summary>The father's name.</summary>
    Fathers,

    /// <summary>The mother's name.</summary>
    Mothers,

    /// <summary>A name at birth.</summary>
    AtBirth,

    /// <summary>A name by which somebody is also known.</summary>
    AlsoKnownAs,
}

/// <summary>A form of a name was put on the file. One identity has as many as its sources give; none is corrected.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AsWritten">As the source writes it, in its own script, to the character.</param>
/// <param name="InLatinLetters">The same in Latin letters, where the source or somebody else gives that; never computed.</param>
/// <param name="TransliteratedBy">Who, or by what standard; null where the source itself does.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("name-recorded")]
public sealed record NameRecorded(
    EntryId Identity, NameKind Kind, UntrustedText AsWritten, UntrustedText? InLatinLetters, string? TransliteratedBy, string Source, EntryId? Document) : CaseEvent;

/// <summary>Who gave a reference number.</summary>
public enum ReferenceKind
{
    /// <summary>The Home Office.</summary>
    HomeOffice,

    /// <summary>A port of entry.</summary>
    Port,

    /// <summary>The prison service.</summary>
    Prison,

    /// <summary>A tribunal or court.</summary>
    Tribunal,

    /// <summary>The unique application number of an online application.</summary>
    UniqueApplicationNumber,

    /// <summary>The police.</summary>
    Police,

    /// <summary>Another state, or somebody else.</summary>
    Other,
}

/// <summary>A reference number under which a source files an identity was put on the file.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Kind">Whose number it is.</param>
/// <param name="AsWritten">As written, with its strokes and blanks.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("reference-recorded")]
public sealed record ReferenceRecorded(EntryId Identity, ReferenceKind Kind, UntrustedText AsWritten, string Source, EntryId? Document) : CaseEvent;

/// <summary>A day of birth that a source gives was put on the file, beside any others.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Day">The day, as far as it is known, in the calendar of the United Kingdom.</param>
/// <param name="AsWritten">As the source writes it, where that says more: another calendar, a year alone.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("birth-date-recorded")]
public sealed record BirthDateRecorded(EntryId Identity, DateRange Day, UntrustedText? AsWritten, string Source, EntryId? Document) : CaseEvent
{
    /// <summary>
    /// The first of January is what many registers write where only the year is known. It may still be the day: it is kept, and
    /// whoever reads it is told.
    /// </summary>
    public bool MayStandForAYear => Day.IsExact && Day.Earliest is { Month: 1, Day: 1 };
}

/// <summary>On what footing a nationality stands on the file.</summary>
public enum NationalityBasis
{
    /// <summary>Somebody claims it.</summary>
    Claimed,

    /// <summary>A record or document states it.</summary>
    Recorded,

    /// <summary>A court or tribunal found it.</summary>
    Found,

    /// <summary>The state itself confirmed it.</summary>
    ConfirmedByTheState,

    /// <summary>The state itself denied it.</summary>
    DeniedByTheState,

    /// <summary>It is said to have been lost or given up.</summary>
    SaidToBeLost,
}

/// <summary>A nationality that a source gives was put on the file, beside any others. It settles nothing.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Country">The country's code of three letters.</param>
/// <param name="Basis">On what footing.</param>
/// <param name="Since">From when, where the source says; for a loss, when it took place.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("nationality-recorded")]
public sealed record NationalityRecorded(
    EntryId Identity, string Country, NationalityBasis Basis, DateRange? Since, string Source, EntryId? Document) : CaseEvent;

/// <summary>What else a source says of an identity that a file may need.</summary>
public enum ParticularKind
{
    /// <summary>Sex, as the source has it.</summary>
    Sex,

    /// <summary>Place of birth.</summary>
    PlaceOfBirth,

    /// <summary>Last address in a country.</summary>
    LastAddressAbroad,

    /// <summary>A mark by which somebody can be known.</summary>
    Mark,
}

/// <summary>Something else that a source says of an identity was put on the file.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="AsWritten">As the source writes it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Document">The document in which it stands, where that is on file.</param>
[Act("particular-recorded")]
public sealed record ParticularRecorded(EntryId Identity, ParticularKind Kind, UntrustedText AsWritten, string Source, EntryId? Document) : CaseEvent;

/// <summary>Somebody disputes a birth date, a nationality, a name or something else that is recorded of an identity.</summary>
/// <param name="Entry">What is disputed.</param>
/// <param name="DisputedBy">Who.</param>
/// <param name="Side">Whose side that is.</param>
/// <param name="Because">Why; null: not said.</param>
[Act("particular-disputed")]
public sealed record ParticularDisputed(EntryId Entry, string DisputedBy, Side Side, string? Because) : CaseEvent;
