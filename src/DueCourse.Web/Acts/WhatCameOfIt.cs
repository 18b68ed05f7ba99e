using DueCourse.Casework.Access;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Registry;

namespace DueCourse.Web.Acts;

/// <summary>What a command recorded, for whoever gave it: what they may read of it, and a proposal where a second person has to agree.</summary>
/// <param name="Entries">The entries that they may read, in order.</param>
/// <param name="Proposal">The proposal; null: it is done.</param>
/// <param name="ConfirmedBy">The roles that may confirm it.</param>
public sealed record WhatCameOfIt(IReadOnlyList<Recorded> Entries, Recorded? Proposal, IReadOnlyList<ActorRole> ConfirmedBy)
{
    /// <summary>Of what was recorded.</summary>
    /// <param name="recorded">What was.</param>
    /// <param name="file">The case as whoever gave the command sees it afterwards; null: they see nothing of it.</param>
    public static WhatCameOfIt Of(IReadOnlyList<Recorded> recorded, OpenFile? file)
    {
        var shown = recorded.Where(r => file is not null && file.Seen.Whole.Contains(r.Id.Compartment) && file.Case.Find(r.Id) is not null).ToList();
        var proposal = shown.FirstOrDefault(r => r.Event is ActProposed);
        return new(shown, proposal, proposal is null ? [] : MayConfirm(proposal));
    }

    /// <summary>The roles that may confirm a proposal.</summary>
    public static IReadOnlyList<ActorRole> MayConfirm(Recorded proposal) => proposal.Event is ActProposed proposed
        ? [.. Enum.GetValues<ActorRole>().Where(role => role != ActorRole.System && proposed.What.OfType<IIrreversible>().All(act => act.MayConfirm(role, proposal.Id.Compartment)))] : [];

    /// <summary>The proposals that wait in a case, of those that a reader sees.</summary>
    public static IReadOnlyList<Recorded> Waiting(OpenFile file) =>
        [.. file.Case.Proposals.All.Where(p => p.IsOpen && p.Act.LapsesAt > file.Now && file.Seen.Whole.Contains(p.Entry.Compartment)).Select(p => file.Case.Find(p.Entry)).OfType<Recorded>()];
}
