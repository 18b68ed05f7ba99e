using DueCourse.Casework.Access;
using DueCourse.Casework.People;
using DueCourse.Casework.Projections;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DueCourse.Web.Pages.Lists;

/// <summary>Finds cases by a name, in any script or usual spelling, or by a number. That a case was shown is recorded in it.</summary>
[Authorize(Policies.ReadsFiles)]
public sealed class SearchModel(IRegistry registry) : PageModel
{
    private const int Longest = 200;

    /// <summary>What is searched for.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>Whether spellings that are near are found too.</summary>
    public bool Near { get; private set; }

    /// <summary>What was found; null: nothing was asked.</summary>
    public IReadOnlyList<FoundCase>? Found { get; private set; }

    /// <summary>Whether there is more than is shown.</summary>
    public bool HasMore { get; private set; }

    /// <summary>What is wrong with what was asked.</summary>
    public string? Fault { get; private set; }

    /// <summary>The form, empty.</summary>
    public void OnGet()
    {
    }

    /// <summary>Searches. What is searched for stands in no address, where histories and logs would keep it.</summary>
    /// <param name="asked">A name or a number.</param>
    /// <param name="near">"on": also near spellings.</param>
    /// <param name="stop">To stop waiting.</param>
    public async Task OnPostAsync(string? asked, string? near, CancellationToken stop)
    {
        (Asked, Near) = ((asked ?? "").Trim(), near == "on");
        if (Asked.Length is 0 or > Longest)
        {
            Fault = Asked.Length == 0 ? "Enter a name or a reference number." : $"Enter at most {Longest} characters.";
            return;
        }

        var isNumber = Asked.Any(char.IsDigit);
        var query = isNumber ? ReferenceForms.Query(Asked, Near) : NameForms.Query(Asked, Near ? Closeness.Consonants : Closeness.Spelling);
        (Found, var next) = await registry.Search(User.MustBe(), query, isNumber ? SearchedBy.Reference : SearchedBy.Name, NewCommand.Id("search"), null, stop);
        HasMore = next is not null;
    }
}
