using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using NodaTime;

namespace DueCourse.Web.Pages.Account;

/// <summary>Which lists were shown and taken away on a day, and what was tried and refused, for whoever inspects.</summary>
[Authorize(Policies.Audits)]
public sealed class DayBookModel(IRegistry registry, IDayBook book) : OfADay<DayBookLine>(registry)
{
    /// <inheritdoc/>
    public override bool AreKept => book is not NoDayBook;

    /// <summary>What was done, in words.</summary>
    public static string Words(BesideTheCases what) => what switch
    {
        BesideTheCases.Listed => "saw a list",
        BesideTheCases.TookList => "took a list away as a file",
        BesideTheCases.AskedForNumber => "asked whether a case has a number",
        _ => "was refused",
    };

    /// <inheritdoc/>
    protected override Task<(IReadOnlyList<DayBookLine> Lines, int Unreadable)> Of(LocalDate day, CancellationToken stop) => book.Of(day, stop);
}
