using DueCourse.Law;
using DueCourse.Law.Drafting;
using DueCourse.Law.Exact;
using DueCourse.Law.Record;
using DueCourse.Web.Registry;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Cases;

/// <summary>The whole reasoning of one conclusion, gate or route.</summary>
public sealed class WhyModel(IRegistry registry) : CasePageModel(registry)
{
    /// <summary>What is asked.</summary>
    public Asked Asked { get; private set; } = null!;

    /// <summary>The reasoning, on what is established.</summary>
    public Finding Finding { get; private set; } = null!;

    /// <summary>The answer with the person's case at its highest.</summary>
    public Answer Person { get; private set; }

    /// <summary>The answer with the state's.</summary>
    public Answer State { get; private set; }

    /// <summary>What an answer that is not known still turns on.</summary>
    public TurningOn? Turning { get; private set; }

    /// <summary>The conclusion, where it is one.</summary>
    public Conclusion? Conclusion { get; private set; }

    /// <summary>The gate, where it is one.</summary>
    public GateStanding? Gate { get; private set; }

    /// <summary>The route, where it is one.</summary>
    public RouteStanding? Route { get; private set; }

    /// <summary>Shows it; what there is not is not found.</summary>
    /// <param name="rule">The id.</param>
    public IActionResult OnGet(string rule)
    {
        if (Asked.Of(StatuteBook.Current, rule) is not { } asked) return NotFound();
        var a = Opened.Assessment;
        Asked = asked;
        Finding = asked.Condition.Read(a.Established);
        (Person, State) = (On(Reading.Person), On(Reading.State));
        if (Finding.Answer == Answer.Unknown) Turning = Finding.TurnsOnExactly(a.Established);
        Conclusion = a.Conclusions.FirstOrDefault(c => c.Rule.Id == asked.Id);
        Gate = a.Gates.FirstOrDefault(g => g.Gate.Id == asked.Id);
        Route = a.Routes.FirstOrDefault(r => r.Route.Id == asked.Id);
        return Page();

        Answer On(Reading reading) => Answering.Of(asked.Condition.Node, Situation.Of(a.Case.Read(reading, a.AsKnownAt), a.AsAt));
    }
}
