namespace DueCourse.Law.Tests.BorderSecurityAsylumAndImmigrationAct2025;

using DueCourse.Law.BorderSecurityAsylumAndImmigrationAct2025;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section45Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Holder(string status = "pre-settled", bool inError = false, bool? resident = true) => A.Case(person =>
    {
        person.Is(TheSettlementScheme.Status, status).Says(TheSettlementScheme.WasGrantedInError.Definition, new YesNoValue(inError));
        if (resident is { } was) person.Says(TheSettlementScheme.WasResidentAtTransitionEnd.Definition, new YesNoValue(was));
    });

    [Fact]
    public void Leave_rightly_granted_with_residence_when_the_transition_ended_brings_the_rights() =>
        Assert.Equal(Yes, Section45.HasTheRightsOfTheAgreement.On(Holder(), Today));

    [Fact]
    public void Each_limb_alone_failing_leaves_none()
    {
        Assert.Equal(No, Section45.HasTheRightsOfTheAgreement.On(Holder(status: "none"), Today));
        Assert.Equal(No, Section45.HasTheRightsOfTheAgreement.On(Holder(inError: true), Today));
        Assert.Equal(No, Section45.HasTheRightsOfTheAgreement.On(Holder(resident: false), Today));
    }

    [Fact]
    public void Unknown_residence_is_asked_for() =>
        Assert.Equal(["residentAtTransitionEnd"], Section45.HasTheRightsOfTheAgreement.Read(Holder(resident: null), Today).MissingIds());

    [Theory, BothSidesOf(2, 12, 2025)]
    public void It_begins_on_2_December_2025(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section45.HasTheRightsOfTheAgreement.Read(Holder(), before).Answer);
        Assert.Equal(Yes, Section45.HasTheRightsOfTheAgreement.Read(Holder(), on).Answer);
    }
}
