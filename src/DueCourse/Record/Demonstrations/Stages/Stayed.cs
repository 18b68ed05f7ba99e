using DueCourse.Casework.Decisions;
using DueCourse.Casework.Stays;
using DueCourse.Casework.Tracks.JudicialReview;
using static DueCourse.Record.Demonstrations.CaseTold;

namespace DueCourse.Record.Demonstrations.Stages;

/// <summary>A court stops a removal: by telephone, from Strasbourg, or by a claim that waits.</summary>
internal static class Stayed
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [
        new("stay by injunction", "the clerk telephones before a departure, and one party has not answered", Telephoned),
        new("rule 39", "a deportation order is in force", Rule39),
        new("judicial review", "removal is challenged in the Upper Tribunal", Challenged),
    ];

    private static async Task Telephoned(CaseTold told)
    {
        var (sunday, monday) = (told.Friday.PlusDays(2), told.Friday.PlusDays(3));
        await Leaving.Booked(told, told.Friday, monday);
        if (!told.Part.HasAdviser) await told.Given(Adviser, "is told of every stay");
        await told.At(sunday, 22, 0);
        await told.Done(OnDuty, by => new RecordStay(new(StayKind.Injunction, "High Court", "the clerk to the judge on duty", "telephone", told.Now, "The person may not be removed before the hearing on Wednesday.")) { By = by, Id = told.Next() });
        foreach (var (to, minute, who) in new[] { (StopParty.TravelDesk, 4, "B. Nowak of the travel desk"), (StopParty.PlaceOfDetention, 6, "the night manager, T. Mbeki"), (StopParty.SeniorOfficer, 7, Officer.Name), (StopParty.LegalAdviser, 12, Adviser.Name) })
        {
            await told.At(sunday, 22, minute);
            var order = told.Case.Stays.StopOrders.First(o => o.Sent.To == to).Id;
            await told.Done(Officer, by => new AcknowledgeStopOrder(order, who) { By = by, Id = told.Next() });
        }
    }

    private static async Task Rule39(CaseTold told)
    {
        await told.Open(ComeTo.Order, told.Friday);
        await told.At(told.Ago(2), 18, 30);
        await told.Done(Officer, by => new RecordStay(new(StayKind.Rule39, "European Court of Human Rights", "the registry of the Court", "e-mail", told.Now, "The person should not be removed until further notice.")) { By = by, Id = told.Next() });
    }

    private static async Task Challenged(CaseTold told)
    {
        await told.Open(ComeTo.Order, told.Friday.PlusDays(-21));
        await told.At(told.Friday.PlusDays(-14), 10, 0);
        await told.Decided(DecisionKind.SetRemoval, "The order is in force and was served, the destination has accepted the person in writing, and every gate is open on the file of today.");
        await told.At(told.Friday.PlusDays(-7), 10, 0);
        await told.Done(told.Caseworker, by => new RecordLetterBeforeClaim(ClaimChallenges.Removal, ClaimForum.UpperTribunal, true, told.Friday.PlusDays(-7)) { By = by, Id = told.Next() });
        var claim = told.Case.JudicialReviews.All[0].Id;
        await told.At(told.Ago(3), 15, 0);
        await told.Done(told.Caseworker, by => new RecordClaim(ClaimChallenges.Removal, ClaimForum.UpperTribunal, true, told.Ago(3), "the sealed claim form", claim) { By = by, Id = told.Next() });
    }
}
