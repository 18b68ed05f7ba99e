namespace DueCourse.Law.Tests.ImmigrationRules;

using DueCourse.Law.ImmigrationRules;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class ExclusionTests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Abroad(bool here = false, bool british = false, bool abode = false, bool? judged = true, string scheme = "none") => A.Case(p =>
    {
        _ = here ? p.Yes(ThePerson.IsInTheUnitedKingdom) : p.No(ThePerson.IsInTheUnitedKingdom);
        _ = british ? p.Yes(ThePerson.IsABritishCitizen) : p.No(ThePerson.IsABritishCitizen);
        _ = abode ? p.WithTheRightOfAbode() : p.No(ThePerson.HasTheRightOfAbode);
        p.Is(TheSettlementScheme.Status, scheme);
        if (judged is { } met) p.Judged(Judgements.J50, met);
    });

    [Fact]
    public void A_person_in_the_United_Kingdom_or_British_or_with_the_right_of_abode_cannot_be_excluded()
    {
        Assert.Equal(No, Exclusion.ExcludeFromAbroad.On(Abroad(here: true), Today));
        Assert.Equal(No, Exclusion.ExcludeFromAbroad.On(Abroad(british: true), Today));
        Assert.Equal(No, Exclusion.ExcludeFromAbroad.On(Abroad(abode: true), Today));
    }

    [Fact]
    public void That_exclusion_is_conducive_is_a_judgement() =>
        Assert.Contains("J50", Exclusion.ExcludeFromAbroad.Condition.Read(Abroad(judged: null), Today).MissingIds());

    [Fact]
    public void A_person_protected_by_the_Withdrawal_Agreement_needs_a_ruling() =>
        Assert.Contains("not-encoded.exclusion.withdrawal-agreement", Exclusion.ExcludeFromAbroad.Condition.Read(Abroad(scheme: "settled"), Today).MissingIds());
}
