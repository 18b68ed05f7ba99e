using System.Collections.Frozen;

namespace DueCourse.Synthetic;

/// <summary>The nationalities of a case, and what other chapters may write without asking which they are.</summary>
/// <param name="Countries">The countries, one or two.</param>
internal sealed record NationalityChapter(IReadOnlyList<string> Countries)
{
    // Every country of ISO 3166-1 but this one: each as likely as any other.
    private static readonly string[] Others = [.. Law.Facts.Countries.Codes.Where(c => c != "GBR")];

    private static readonly FrozenSet<string> Eea = FrozenSet.Create(
        "AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA", "LVA", "LTU", "LUX",
        "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "ISL", "LIE", "NOR");

    /// <summary>
    /// One or two nationalities, evenly. How many there are and how well each is evidenced is drawn apart; from the countries
    /// follows only what restates them.
    /// </summary>
    public static NationalityChapter Write(Draft draft, Life life)
    {
        var (which, how) = (draft.Streams.Nationality, draft.Streams.Of("nationality evidence"));
        var first = which.Below(Others.Length);
        var second = (first + 1 + which.Below(Others.Length - 1)) % Others.Length;
        IReadOnlyList<string> countries = how.Happens(120) ? [Others[first], Others[second]] : [Others[first]];
        var hasNone = life.IsBritish && how.Happens(400);
        if (!hasNone)
            foreach (var country in countries)
                Held(draft, how, country, life.Birth);
        draft.Close(draft.Person, Nationality.Kind);

        draft.Say(draft.Person, ThePerson.IsABritishCitizen, life.IsBritish, life.Birth);
        draft.Say(draft.Person, ThePerson.NationalityEnquiryIsRecorded, how.Happens(850));
        var isIrish = countries.Contains("IRL");
        draft.Say(draft.Person, ThePerson.IsAnIrishCitizen, isIrish && !hasNone, life.Birth);
        var isFamily = how.Happens(60);
        draft.Say(draft.Person, TheSettlementScheme.EuNationalOrFamily, countries.Any(Eea.Contains) ? "eea-national" : countries.Contains("CHE") ? "swiss-national" : isFamily ? "family-member" : "neither");
        draft.Say(draft.Person, ThePerson.HasTheRightOfAbode, life.IsBritish || how.Happens(6));
        if (life.Birth.Year < 1973) draft.Say(draft.Person, ThePerson.CountryOfCitizenshipOn1January1973, countries[0]);
        return new(countries);
    }

    private static void Held(Draft draft, Chance how, string country, LocalDate birth)
    {
        var nationality = draft.Add(draft.Person, Nationality.Kind);
        draft.Say(nationality, TheNationality.Country, country);
        draft.Say(nationality, TheNationality.IsHeld, how.Happens(930), birth);
        var asked = draft.AsAt.PlusDays(-how.Below(900));
        if (how.Happens(450)) draft.Say(nationality, TheNationality.AskedOn, asked);
        var stage = how.Weighted((60, TheNationality.ConfirmedOn), (4, TheNationality.DeniedOn), (4, TheNationality.NoRecordOn), (4, TheNationality.DisputedOn), (28, TheNationality.AssertedOn));
        draft.Say(nationality, stage, asked.PlusDays(Math.Min(how.Length(3, 14, 20, 45, 90, 200, 600), Period.DaysBetween(asked, draft.AsAt))));
        if (!how.Happens(40))
        {
            draft.Say(nationality, TheNationality.RenunciationIsRaised, false);
            return;
        }

        var signed = how.Day(birth.PlusYears(15), draft.AsAt);
        draft.Say(nationality, TheNationality.RenunciationIsRaised, true, signed);
        draft.Say(nationality, TheNationality.RenunciationSignedOn, signed);
        if (how.Happens(500)) draft.Say(nationality, TheNationality.RenunciationRegisteredOn, how.Day(signed, draft.AsAt));
        if (how.Happens(500)) draft.Say(nationality, TheNationality.RenunciationCertificateIsGenuine, how.Happens(800));
    }
}
