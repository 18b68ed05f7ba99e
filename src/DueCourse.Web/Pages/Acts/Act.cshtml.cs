using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DueCourse.Web.Pages.Acts;

/// <summary>Where somebody is in doing one thing.</summary>
public enum ActStep
{
    /// <summary>They answer.</summary>
    Asking,

    /// <summary>They check what they answered.</summary>
    Checking,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>Somebody else recorded something first.</summary>
    Conflict,

    /// <summary>It is done, or proposed.</summary>
    Done,

    /// <summary>The answers are kept for later.</summary>
    Kept,
}

/// <summary>
/// One thing done in a case: asked, checked, sent. The form carries its own id, so that sent twice it is done once, and what its
/// reader had before them, so that what somebody else recorded since is shown before anything is done on it.
/// </summary>
public class ActModel(IRegistry registry, SignInSettings settings, IDrafts drafts) : ActPageModel(registry)
{
    private const int LongestId = 100;

    /// <summary>The act.</summary>
    public OfferedAct Act { get; private set; } = null!;

    /// <summary>The form as it is shown.</summary>
    public ActForm Form { get; private set; } = null!;

    /// <summary>Where they are.</summary>
    public ActStep Step { get; private set; }

    /// <summary>The command's id.</summary>
    public string FormId { get; private set; } = "";

    /// <summary>What was before them.</summary>
    public string SeenText { get; private set; } = "";

    /// <summary>Why it was refused.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What somebody else recorded since.</summary>
    public IReadOnlyList<Recorded> Since { get; private set; } = [];

    /// <summary>What came of it.</summary>
    public WhatCameOfIt? CameOfIt { get; private set; }

    /// <summary>The answers in words.</summary>
    public IReadOnlyList<AnswerInWords> InWords => AnswerInWords.Of(Act, Form.Answers, Opened);

    /// <summary>Whether answers can be kept for later.</summary>
    public virtual bool CanKeep => drafts is not NoDrafts;

    /// <summary>What the page is called.</summary>
    public string Title => Step switch
    {
        ActStep.Checking => $"Check your answers: {Act.Title}",
        ActStep.Refused => $"It was not done: {Act.Title}",
        ActStep.Conflict => $"Something was recorded first: {Act.Title}",
        ActStep.Done => $"{(CameOfIt?.Proposal is null ? "Done" : "Proposed")}: {Act.Title}",
        ActStep.Kept => $"Kept for later: {Act.Title}",
        _ => Act.Title,
    };

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Find() is not { } act || act.Command == typeof(OpenCase))
        {
            context.Result = NotFound();
            return;
        }

        Act = act;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Asks.</summary>
    /// <param name="draft">"yes": with the answers that were kept.</param>
    /// <param name="stop">To stop.</param>
    public async Task OnGetAsync(string? draft, CancellationToken stop)
    {
        var kept = draft == "yes" ? (await drafts.Of(Draft.WhoseIs(Who), Registry.Now, stop)).FirstOrDefault(d => d.Case == Opened.Id && d.Act == Act.Name) : null;
        FormId = kept?.Form ?? NewCommand.Id("form");
        SeenText = kept?.Seen ?? Seen.Text(Opened.Versions);
        Show(kept is null ? new Answers(Act.Fields, Request.Query) : new Answers(Act.Fields, kept.Answers.Select(a => KeyValuePair.Create(a.Key, new Microsoft.Extensions.Primitives.StringValues([.. a.Value])))), []);
    }

    /// <summary>Checks, sends, keeps, or goes back to the questions.</summary>
    /// <param name="form">The form's id.</param>
    /// <param name="seen">What was before them.</param>
    /// <param name="go">What to do: check, send, keep, change, more.</param>
    /// <param name="stop">To stop.</param>
    public async Task<IActionResult> OnPostAsync(string? form, string? seen, string? go, CancellationToken stop)
    {
        var basedOn = Seen.Read(seen);
        if (form is not { Length: > 0 and <= LongestId } || basedOn is null) return BadRequest();
        (FormId, SeenText) = (form, seen!);
        var answers = new Answers(Act.Fields, Request.Form);
        if (go == "keep" && CanKeep)
        {
            await drafts.Keep(Draft.WhoseIs(Who), new(Opened.Id, Act.Name, FormId, SeenText, Registry.Now, answers.All.ToDictionary(a => a.Key, a => (IReadOnlyList<string>)[.. a.Value.OfType<string>()])), stop);
            Show(answers, [], ActStep.Kept);
            return Page();
        }

        if (go is "change" or "more")
        {
            Show(answers, []);
            return Page();
        }

        var (command, faults) = Read(answers, basedOn);
        if (command is null)
        {
            await Attempt.CouldNotBeRead(HttpContext, Opened.Id, Act);
            Show(answers, faults);
            return Page();
        }

        Show(answers, [], ActStep.Checking);
        if (go == "send") await Send(command, stop);
        return Page();
    }

    /// <summary>The act that the address names; null: there is none.</summary>
    protected virtual OfferedAct? Find() => ActCatalogue.Find(RouteData.Values["act"] as string ?? "");

    /// <summary>The answers as a command, or what is wrong with them.</summary>
    protected virtual (Command? Command, IReadOnlyList<AnswerFault> Faults) Read(Answers answers, IReadOnlyDictionary<Compartment, int> basedOn) =>
        ActBinding.Read(Act, answers.ToJson(Act.Fields), Who, FormId, basedOn);

    /// <summary>A document begins with its file, which has a page of its own; nobody types a hash.</summary>
    protected override Task<IActionResult?> Instead(CancellationToken stop) =>
        Task.FromResult<IActionResult?>(Act.Command == typeof(ReceiveDocument) ? Redirect(Act.In(Opened.Id)) : null);

    /// <summary>What is to be seen to when it is done.</summary>
    protected virtual Task IsDone(Command command, CancellationToken stop) => Task.CompletedTask;

    private async Task Send(Command command, CancellationToken stop)
    {
        switch (await Registry.Do(Opened.Id, command, stop))
        {
            case Refused(var refusal):
                (Step, Refusal) = (ActStep.Refused, refusal);
                break;
            case Conflict(var since):
                // What is shown now is what they have before them when they send it again.
                (Step, Since, SeenText) = (ActStep.Conflict, since, Seen.Text(Opened.Versions));
                break;
            case Done(var recorded):
                var after = await Open(Opened.Id);
                (Step, CameOfIt, Opened) = (ActStep.Done, WhatCameOfIt.Of(recorded, after), after ?? Opened);
                await drafts.Forget(Draft.WhoseIs(Who), Opened.Id, Act.Name, stop);
                await IsDone(command, stop);
                break;
            case var other:
                throw new InvalidOperationException($"{other.GetType().Name} is no outcome that can be shown");
        }
    }

    private void Show(Answers answers, IReadOnlyList<AnswerFault> faults, ActStep step = ActStep.Asking) =>
        (Form, Step) = (new(Act, answers, faults, Opened, settings.Demonstration), step);
}
