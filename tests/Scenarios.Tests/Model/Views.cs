using DueCourse.Casework.Access;
using DueCourse.Casework.Audiences;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Work;
using NodaTime;

namespace Scenarios.Tests.Model;

/// <summary>What every audience would be shown of a case that was reached: all of it can be built.</summary>
internal static class Views
{
    /// <summary>Builds each; throws what building throws.</summary>
    public static void Build(LiveCase c, Instant now)
    {
        foreach (var role in Enum.GetValues<ActorRole>().Where(r => r is not ActorRole.System))
        {
            var seen = SeenCase.As(c, role);
            object _ = role switch
            {
                ActorRole.DestinationAuthority => new ForTheDestination(seen),
                ActorRole.VictimLiaisonOfficer => new ForTheVictim(seen),
                ActorRole.PressOfficer => new ForThePress(seen),
                ActorRole.ThePerson => new ForThePerson(seen),
                ActorRole.Representative => new ForTheRepresentative(seen),
                _ => seen,
            };
            foreach (var entry in seen.Case.History) _ = seen.InWords(entry);
            _ = TaskRules.In(c, c.Readable(AnyCommand.Actors.FirstOrDefault(a => a.Role == role) ?? AnyCommand.Actors[0], now).Order()).ToList();
        }
    }
}
