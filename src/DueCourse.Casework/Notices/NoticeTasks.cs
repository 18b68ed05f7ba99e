namespace DueCourse.Casework.Notices;

using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Tracks.Appeal;
using DueCourse.Casework.Work;

/// <summary>What has to be done about notices. The periods are ours; no law sets them.</summary>
internal static class NoticeTasks
{
    private static readonly DateTimeZone Uk = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The tasks that follow from the notices of a case, or of one compartment of it.</summary>
    public static IEnumerable<CaseTask> In(LiveCase c)
    {
        foreach (var notice in c.Notices.All)
        {
            var number = notice.Issued.Number;
            if (notice.Sendings.Count == 0)
                yield return new($"serve {notice.Id}", ActorRole.Caseworker, $"Serve notice {number}, with a copy to any representative on record, and record how.", "It was issued, and nobody has been served with it.", notice.Id, EndOf(notice.Issued.ToBeSentOn));
            foreach (var sending in notice.Sendings)
            {
                if (IsAnswered(notice, sending)) continue;
                if (sending.Returned is { } returned)
                    yield return new($"again {sending.Id}", ActorRole.Caseworker, $"Find out where notice {number} can reach the person, and serve it again.", "It came back, so nobody was served in that way.", sending.Id, EndOf(returned.On.PlusDays(2)));
                else if (sending.IsDefective)
                    yield return new($"anew {sending.Id}", ActorRole.Caseworker, $"Serve notice {number} again, without the fault.", $"The service is defective: {string.Join("; ", sending.What.Defects.Select(NoticesInWords.Words))}. No time runs from it.", sending.Id, EndOf(sending.What.How.On.PlusDays(1)));
                else if (sending.Day is null)
                    yield return new($"arrived {sending.Id}", ActorRole.Caseworker, $"Find out whether notice {number} arrived, and when, and record what shows it.", "It was sent; no rule says when it counts as received, and nothing shows that it was.", sending.Id, EndOf(sending.What.How.On.PlusDays(3)));
            }

            foreach (var sending in notice.Sendings.Where(s => s.Disputes.Count > 0 && s.Returned is null))
                yield return new($"disputed {sending.Id}", ActorRole.Caseworker, $"Look into whether notice {number} was served, and record what is found.", $"{sending.Disputes[^1].SaidBy} says that it did not arrive, or not then. Until then it is established for nobody.", sending.Id, EndOf(sending.What.How.On.PlusDays(7)));
            if (notice.Sendings.FirstOrDefault(s => s is { Returned: null, IsDefective: false }) is not { } first) continue;
            if (NoticeForms.Of(notice.Issued.Kind).GivesAnAppeal && (AppealListing.IsOpen(c) || AppealListing.NotListed(c).Any(x => x.Notice.Id == notice.Id)))
                yield return new($"appeal {notice.Id}", ActorRole.Caseworker, $"Record the right of appeal that notice {number} gives, and that the file lists every appeal again.", "Until then it is not known whether an appeal can still be brought.", notice.Id, EndOf(first.What.How.On.PlusDays(1)));
            if (first.What.How.Method == ServiceMethod.ToFile)
                yield return new($"found {first.Id}", ActorRole.Caseworker, $"When the person is in touch, give them a copy of notice {number} at once, and help with a late appeal.", "It was placed on the file, and time runs from that day although the person has not seen it (Immigration (Notices) Regulations 2003, reg. 7(3)).", first.Id, EndOf(first.What.How.On.PlusDays(28)));
        }
    }

    // Served in another way since, or before: nothing is left to do about this one.
    private static bool IsAnswered(CaseNotice notice, Sending sending) => notice.Sendings.Any(s => s.Id != sending.Id && s is { Returned: null, IsDefective: false, Day: not null });

    private static Instant EndOf(LocalDate day) => Uk.AtStartOfDay(day.PlusDays(1)).ToInstant();
}
