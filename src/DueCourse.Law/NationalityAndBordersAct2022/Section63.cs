namespace DueCourse.Law.NationalityAndBordersAct2022;

using DueCourse.Law.BritishNationalityAct1981;
using DueCourse.Law.UkBordersAct2007;

/// <summary>Disqualification from protection as a potential victim.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/2022/36/section/63</remarks>
public static class Section63
{
    private static readonly Provision Section = Provision
        .Section("63", of: "Nationality and Borders Act 2022", uri: "ukpga/2022/36")
        .InForce(from: 30.January(2023), by: "S.I. 2023/33, reg. 3")
        .TextRead(asAt: 20.March(2026));

    /// <summary>The power: individual, reasoned, with the need for protection weighed.</summary>
    public static Rule Disqualification => Section["(1)"]
        .Power("naba2022.s63.disqualification",
            "May the competent authority find the person disqualified from protection, as a threat to public order or as having claimed in bad faith?",
            when: Section["(1)"].AllOf(
                "has a positive reasonable-grounds decision, and is a threat to public order or claimed in bad faith",
                TheTrafficking.ReasonableGrounds.Is("positive"),
                // The list is open, and bad faith is another ground: what is not on the list is for the authority (J40).
                AListedThreatToPublicOrder | Judgements.J40.IsMet))
        .Then("naba2022.s63.disqualification.listed", "The person is within one of the listed cases of threat to public order", AListedThreatToPublicOrder)
        .Then("naba2022.s63.disqualification.exercise", "The authority, weighing the need for protection, should disqualify the person", Judgements.J40.IsMet)
        .Then("naba2022.s63.disqualification.decided", "The person is disqualified: the recovery period and the duty to grant leave have ended", IsDisqualified)
        .EncodedInPart(
            "(3)(i) any other risk to national security, and (1)(b) bad faith, are asked as J40",
            "s. 29 of the Illegal Migration Act 2023, which would turn the power into a duty, is not in force on any text read; after 3 January 2026 its commencement was looked for and not found");

    /// <summary>A decision to disqualify has been made. A request is not a decision.</summary>
    public static Condition IsDisqualified => Section["(2)"].Says(
        "the authority has decided that the person is disqualified",
        TheTrafficking.Disqualification.Is("decided-public-order", "decided-bad-faith"));

    /// <summary>The listed cases of threat to public order.</summary>
    public static Condition AListedThreatToPublicOrder => Section["(3)"].AnyOf(
        "a case that the section lists as a threat to public order",
        Section["(3)(a)"].Says(
            "has been convicted of a terrorist offence, here or abroad",
            ThePerson.AnyConviction(AConvictionThatStands & TheConviction.IsATerroristOffence)),
        Section["(3)(b)"].Says(
            "has been convicted of an offence in Schedule 4 to the Modern Slavery Act 2015, or of a corresponding one anywhere",
            ThePerson.AnyConviction(AConvictionThatStands & TheConviction.IsInModernSlaveryActSchedule4)),
        Section["(3)(c), (da), (e)"].Says(
            "is under a terrorism prevention measure, a state threats notice or a temporary exclusion order",
            TheTrafficking.IsUnderATerrorismMeasure),
        ReasonablySuspected,
        Section["(3)(f)"].Says(
            "is a foreign criminal for automatic deportation",
            Section32.ForeignCriminal),
        Section["(3)(g)"].Says(
            "an order depriving the person of citizenship as conducive to the public good has been made",
            TheDeprivation.Ground.Is("s40-2")
            & (Section40.OrderIsMade & TheDeprivation.OrderHasEffect).OrInTheStatesReading(
                Section40.OrderIsMade,
                "doubt.naba2022.s63-3-g.order-without-effect",
                "Does an order depriving the person of citizenship count when it has no effect, because an appeal against it was allowed?")),
        Section["(3)(h)"].Says(
            "the Refugee Convention does not apply to the person because of article 1F",
            TheProtectionStatus.Article1F.Is("decided-excluded")));

    // A verdict of insanity is no conviction.
    private static Condition<Conviction> AConvictionThatStands =>
        !(Condition<Conviction>)TheConviction.IsQuashed
        & TheConviction.PleaOrFinding.Is("convicted").OrInTheStatesReading(
            TheConviction.PleaOrFinding.Is("convicted", "found-without-conviction"),
            "doubt.naba2022.s63-3.found-without-conviction",
            "Does a finding that the person committed the offence count, where the court did not go on to convict?");

    // A suspicion counts even where what is suspected is due to being a victim. Before 20 December 2023 only one of terrorism did.
    private static Condition ReasonablySuspected => Section["(3)(d), (db)"]
        .AsEnacted(
            "there are reasonable grounds to suspect terrorism-related activity",
            ((Condition)It.Never).NotYetEncoded(
                "not-encoded.naba2022.s63-3-d.kind",
                "the file does not keep suspicion of terrorism apart from suspicion of foreign power threat activity, which did not count before 20 December 2023",
                matters: TheTrafficking.IsReasonablySuspected))
        .AsAmended(from: 20.December(2023), by: "National Security Act 2023; S.I. 2023/1386",
            "there are reasonable grounds to suspect terrorism-related activity or foreign power threat activity",
            TheTrafficking.IsReasonablySuspected);
}
