using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.SignIn;

namespace DueCourse.Web.Registry;

/// <summary>Something that was sent and could not be read as a command.</summary>
internal static class Attempt
{
    /// <summary>Writes into the book of the day that it was tried: which act, and nothing of what was sent.</summary>
    /// <param name="context">The request of somebody who is signed in.</param>
    /// <param name="id">The case.</param>
    /// <param name="act">The act.</param>
    public static Task CouldNotBeRead(HttpContext context, CaseId id, OfferedAct act)
    {
        var (who, services) = (context.User.MustBe(), context.RequestServices);
        return services.GetRequiredService<IDayBook>().Write(
            new(services.GetRequiredService<IRegistry>().Now, BesideTheCases.WasRefused, who.Id, Reader.Word(who.Role), id, $"{act.Name}: could not be read"), CancellationToken.None);
    }
}
