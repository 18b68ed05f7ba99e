namespace DueCourse.Law.Clock;

/// <summary>Ordinary working days: not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday.</summary>
public static class OfficeDays
{
    /// <summary>Of England and Wales, whose courts and offices they are.</summary>
    public static WorkingDays OfEnglandAndWales { get; } = new("cal.cpr", Whose.OfEnglandAndWales, "England and Wales");

    /// <summary>Of Scotland.</summary>
    public static WorkingDays OfScotland { get; } = new("cal.scotland", Whose.OfScotland, "Scotland");

    /// <summary>Of Northern Ireland.</summary>
    public static WorkingDays OfNorthernIreland { get; } = new("cal.northern-ireland", Whose.OfNorthernIreland, "Northern Ireland");

    /// <summary>Of the part where the person is.</summary>
    public static WorkingDays WhereThePersonIs { get; } = new("cal.residence", Whose.OfThePlace, "where the person is");

    /// <summary>Of the part to which a notice is sent, which the rules of service call business days.</summary>
    public static WorkingDays WhereItIsSent { get; } = new("cal.service", Whose.OfThePlace, "where the notice was sent", name: "business day");

    /// <summary>For periods of ordinary days, which no calendar moves: the days that are working days everywhere.</summary>
    public static WorkingDays Everywhere { get; } = new("cal.everywhere", Whose.NotSaid, "the place");
}
