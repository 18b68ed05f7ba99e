namespace DueCourse.Law.Tests.NationalityImmigrationAndAsylumAct2002;

using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.NationalityImmigrationAndAsylumAct2002;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section92Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord AnAppeal(string against, string certificate = "none", bool claimMadeHere = true, bool here = true) => A.Case(p => p
        .Says(TheCertificate.S94Point7.Definition, new YesNoValue(certificate == "s94-7"))
        .Says(TheCertificate.S94B.Definition, new YesNoValue(certificate == "s94B"))
        .All<Appeal>().Has<Appeal>(a => a
            .Is(TheAppeal.Against, against).Is(TheAppeal.Certificate, certificate)
            .Says(TheAppeal.ClaimWasMadeHere.Definition, new YesNoValue(claimMadeHere))
            .Says(TheAppeal.PersonWasHereAtDecision.Definition, new YesNoValue(here))));

    [Theory]
    [InlineData("protection-refusal", "none", Yes)]
    [InlineData("protection-refusal", "s94-7", No)]
    [InlineData("human-rights-refusal", "none", Yes)]
    [InlineData("human-rights-refusal", "s94-7", No)]
    [InlineData("human-rights-refusal", "s94B", No)]
    public void An_appeal_is_from_here_unless_its_claim_is_certified(string against, string certificate, Answer fromHere) =>
        Assert.Equal(fromHere, Section92.FromWithinTheUnitedKingdom.On(AnAppeal(against, certificate), Today));

    [Fact]
    public void A_human_rights_claim_made_abroad_is_appealed_from_abroad() =>
        Assert.Equal(No, Section92.FromWithinTheUnitedKingdom.On(AnAppeal("human-rights-refusal", claimMadeHere: false), Today));

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Revocation_is_appealed_from_where_the_person_was_at_the_decision(bool here, Answer fromHere) =>
        Assert.Equal(fromHere, Section92.FromWithinTheUnitedKingdom.On(AnAppeal("protection-revocation", here: here), Today));

    [Fact]
    public void An_unknown_certificate_leaves_it_open()
    {
        var finding = Section92.FromWithinTheUnitedKingdom.Condition.Read(A.Case(p => p
            .No(TheCertificate.S94Point7)
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Yes(TheAppeal.ClaimWasMadeHere))), Today);

        Assert.Equal(Unknown, finding.Answer);
        Assert.Equal(["certifications.s94B", "appeals.1.certificate"], finding.MissingIds());
    }

    [Theory, BothSidesOf(1, 4, 2003)]
    public void The_section_begins_on_1_April_2003_in_words_not_read(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Section92.FromWithinTheUnitedKingdom.Condition.Read(AnAppeal("protection-refusal"), before).Answer);
        Assert.Equal(Unknown, Section92.FromWithinTheUnitedKingdom.Condition.Read(AnAppeal("protection-refusal"), on).Answer);
    }

    [Theory, BothSidesOf(28, 6, 2022)]
    public void Its_words_are_read_from_28_June_2022(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(Unknown, Section92.FromWithinTheUnitedKingdom.Condition.Read(AnAppeal("protection-refusal"), before).Answer);
        Assert.Equal(Yes, Section92.FromWithinTheUnitedKingdom.Condition.Read(AnAppeal("protection-refusal"), on).Answer);
    }

    [Theory]
    [InlineData(9, Yes)]
    [InlineData(10, No)]
    [InlineData(11, No)]
    public void Only_one_who_leaves_before_the_final_determination_abandons_the_appeal(int left, Answer abandoned) =>
        Assert.Equal(abandoned, ThePerson.AnyAppeal(Section92.IsAbandonedByDeparture).On(A.Case(p => p
            .No(TheCertificate.S94Point7).No(TheCertificate.S94B).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open")
                .On(TheAppeal.FinallyDeterminedOn, 10.September(2026)).Yes(TheAppeal.WasBroughtHere)
                .Yes(TheAppeal.PersonLeftSince).On(TheAppeal.PersonLeftOn, left.September(2026)))), Today));

    // Each case differs from the first, of an appeal abandoned by leaving, in one point.
    [Theory]
    [InlineData("none", false, false, true, true, Yes)]
    [InlineData("s94-7", true, false, true, true, No)]
    [InlineData("s94B", false, true, true, true, No)]
    [InlineData("none", true, true, true, true, Yes)] // the certificates are on other claims
    [InlineData("none", false, false, false, true, No)]
    [InlineData("none", false, false, true, false, No)]
    public void Leaving_abandons_a_pending_appeal_brought_here_unless_its_own_claim_is_certified(string certificate, bool s94Point7, bool s94B, bool left, bool broughtHere, Answer abandoned) =>
        Assert.Equal(abandoned, ThePerson.AnyAppeal(Section92.IsAbandonedByDeparture).On(A.Case(p => p
            .Says(TheCertificate.S94Point7.Definition, new YesNoValue(s94Point7)).Says(TheCertificate.S94B.Definition, new YesNoValue(s94B))
            .All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending").Is(TheAppeal.Certificate, certificate)
                .Says(TheAppeal.PersonLeftSince.Definition, new YesNoValue(left)).Says(TheAppeal.WasBroughtHere.Definition, new YesNoValue(broughtHere)))), Today));

    [Fact]
    public void While_a_further_step_is_open_the_appeal_is_not_final_and_is_abandoned() =>
        Assert.Equal(Yes, ThePerson.AnyAppeal(Section92.IsAbandonedByDeparture).On(A.Case(p => p
            .No(TheCertificate.S94Point7).No(TheCertificate.S94B).All<Appeal>().Has<Appeal>(a => a
                .Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "granted")
                .On(TheAppeal.FinallyDeterminedOn, 10.September(2026)).Yes(TheAppeal.WasBroughtHere)
                .Yes(TheAppeal.PersonLeftSince).On(TheAppeal.PersonLeftOn, 20.September(2026)))), Today));
}
