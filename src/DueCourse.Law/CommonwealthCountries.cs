namespace DueCourse.Law;

/// <summary>Whether a country was on the statute's list on some days.</summary>
public enum Listing
{
    /// <summary>Its citizens were Commonwealth citizens by that citizenship.</summary>
    Listed,

    /// <summary>They were not, by that citizenship; they may have been in another way.</summary>
    NotListed,

    /// <summary>The text that would say so was not read.</summary>
    NotRead,
}

/// <summary>One period of one country's place on, or off, the list: half-open.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 code.</param>
/// <param name="From">First day.</param>
/// <param name="To">First day after.</param>
/// <param name="State">On the list, off it, or not read.</param>
/// <param name="Source">The instrument, with its path on legislation.gov.uk where there is one.</param>
public sealed record CommonwealthListing(string Country, LocalDate From, LocalDate To, Listing State, string Source);

/// <summary>The statute's list of Commonwealth countries, by date. The list governs, not membership of the Commonwealth.</summary>
/// <remarks>
/// Up to 1982 the list is section 1(3) of the British Nationality Act 1948 as it stood at the time; from 1 January 1983
/// it is Schedule 3 to the British Nationality Act 1981 (section 51 of that Act says which governs for which day).
/// https://www.legislation.gov.uk/ukpga/1981/61/schedule/3
/// </remarks>
public static partial class CommonwealthCountries
{
    private const string Says = "is the citizenship of a country then on the statute's list of Commonwealth countries";

    private static readonly LocalDate NewList = 1.January(1983);

    private static readonly Provision Section1 = Provision
        .Section("1", of: "British Nationality Act 1948", uri: "ukpga/Geo6/11-12/56")
        .InForce(from: 1.January(1949), by: "the Act itself")
        .Ended(on: NewList, by: "British Nationality Act 1981, s. 52(8), Sch. 9")
        .TextRead(asAt: 1.January(1949))
        .Sure(Confidence.Medium, "no consolidated list of the time was found; the Act as enacted and the later Acts that added to it were read");

    private static readonly Provision Section37 = Provision
        .Section("37", of: "British Nationality Act 1981", uri: "ukpga/1981/61")
        .InForce(from: NewList, by: "S.I. 1982/933")
        .TextRead(asAt: 1.February(1991))
        .Sure(Confidence.Medium, "Schedule 3 was read as at 1 February 1991 and in its latest text, which is undated");

    /// <summary>1 January 1973, when the Immigration Act 1971 came into force: the day that its section 7 looks back to.</summary>
    public static LocalDate Commencement => 1.January(1973);

    /// <summary>Every row, for the coverage page and for whoever checks it.</summary>
    public static IReadOnlyList<CommonwealthListing> Table => Rows;

    /// <summary>This nationality is of a country on the list, on the day of assessment; <c>AsAt</c> asks of another day.</summary>
    public static Condition<Nationality> IsOnTheList =>
        Over(Section1["(3)"], Provision.SpanFrom.Date, NewList) | Over(Section37["(1)(b) and Sch. 3"], NewList, Horizon);

    /// <summary>The country is one that was on the list on a day.</summary>
    /// <remarks>
    /// A country whose place on the list was not read gives Unknown. So, before 1983, does a country that no source read
    /// speaks of, Ireland apart, since no list of the time was found. From 1983 a country not on Schedule 3 is not listed.
    /// </remarks>
    public static Condition<TSubject> ListedOn<TSubject>(LocalDate day, ChoiceFact<TSubject> country) where TSubject : ISubject =>
        day >= NewList && On(day, Listing.NotRead).Length == 0
            ? country.Is(On(day, Listing.Listed))
            : country.Is(On(day, Listing.Listed)) | (NotReadOn(day, country) & TheListMustBeRead<TSubject>());

    /// <summary>Nothing read says whether the country was on the list on a day.</summary>
    public static Condition<TSubject> NotReadOn<TSubject>(LocalDate day, ChoiceFact<TSubject> country) where TSubject : ISubject =>
        day < NewList
            ? !country.Is([.. On(day, Listing.Listed), .. On(day, Listing.NotListed), "IRL"])
            : country.Is(On(day, Listing.NotRead));

    /// <summary>The codes of the countries with that place on the list on a day.</summary>
    public static string[] On(LocalDate day, Listing state) =>
        [.. Rows.Where(r => r.From <= day && day < r.To && r.State == state).Select(r => r.Country)];

    /// <summary>Countries on the list on a day and never off it, nor unread, after it.</summary>
    public static string[] ListedEverSince(LocalDate day) =>
        [.. On(day, Listing.Listed).Where(c => Rows.Where(r => r.Country == c && r.To > day).All(r => r.State == Listing.Listed))];

    /// <summary>Countries on the list on a day that were off it at some time after.</summary>
    public static string[] OffTheListAtSomeTimeAfter(LocalDate day) =>
        [.. On(day, Listing.Listed).Where(c => Rows.Any(r => r.Country == c && r.From > day && r.State == Listing.NotListed))];

    /// <summary>Unknown, with a ruling missing: the list of that day must be read.</summary>
    public static Condition<TSubject> TheListMustBeRead<TSubject>() where TSubject : ISubject =>
        ((Condition<TSubject>)It.Never).NotYetEncoded(
            "not-encoded.commonwealth-list",
            "whether that country was on the list of Commonwealth countries on that day: the text that would say so was not read",
            matters: (Condition<TSubject>)It.Always);

    // One version from each day on which any country's place changes.
    private static Versioned<Nationality> Over(Limb limb, LocalDate from, LocalDate to)
    {
        var versions = limb.AsEnacted(Says, ListedOn(from, TheNationality.Country));
        foreach (var changes in Rows.Where(r => from < r.From && r.From < to).GroupBy(r => r.From).OrderBy(g => g.Key))
            versions = versions.AsAmended(
                changes.Key, string.Join("; ", changes.Select(c => $"{Countries.NameOf(c.Country)}: {c.Source}")),
                Says, ListedOn(changes.Key, TheNationality.Country));
        return versions;
    }
}
