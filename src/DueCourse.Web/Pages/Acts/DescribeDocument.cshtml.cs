using System.Text.Json.Nodes;
using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Web.Acts;
using DueCourse.Web.Registry;
using DueCourse.Web.SignIn;
using DueCourse.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DueCourse.Web.Pages.Acts;

/// <summary>What a file is that was put in, and where it is from: asked, checked, recorded. What its bytes say is not asked.</summary>
[Authorize(Policies.PutsInDocuments)]
public sealed class DescribeDocumentModel(IRegistry registry, SignInSettings settings, IDrafts drafts, IUploads uploads) : ActModel(registry, settings, drafts)
{
    private const string Said = "said", Name = "namedByItsSender";
    private static readonly string[] Known = ["content", "length", "mediaType", Name];

    private static readonly Lazy<OfferedAct> Whole = new(() => ActCatalogue.Of(typeof(ReceiveDocument))!);

    private static readonly Lazy<OfferedAct> Asked = new(() => Whole.Value with
    {
        Title = "Put a document on file", Says = "What is printed on a document is written down as it stands, right or wrong.",
        Fields = [.. Whole.Value.Fields.Select(f => f.Name == Said ? f with { Label = "", Fields = [.. f.Fields.Where(p => !Known.Contains(p.Name))] } : f)],
    });

    /// <summary>The file.</summary>
    public Upload Upload { get; private set; } = null!;

    /// <summary>What its sender called it, as it can be shown; null: nothing.</summary>
    public string? Called => Upload.Name is { } name ? new UntrustedText(name).Shown() : null;

    // The answers could be kept for a month, and the file for an hour.
    /// <inheritdoc/>
    public override bool CanKeep => false;

    /// <inheritdoc/>
    protected override OfferedAct Find() => Asked.Value;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Instead(CancellationToken stop)
    {
        var named = RouteData.Values["upload"] as string;
        if ((await uploads.Of(Draft.WhoseIs(Who), Registry.Now, stop)).FirstOrDefault(u => u.Id == named && u.For == Opened.Id) is not { } upload) return NotFound();
        Upload = upload;
        return null;
    }

    /// <inheritdoc/>
    protected override (Command? Command, IReadOnlyList<AnswerFault> Faults) Read(Answers answers, IReadOnlyDictionary<Compartment, int> basedOn)
    {
        var body = answers.ToJson(Act.Fields);
        var said = body[Said] as JsonObject ?? [];
        body[Said] = said;
        (said["content"], said["length"], said["mediaType"]) = (Upload.Content.ToString(), Upload.Length, Upload.MediaType);
        if (Upload.Name is { } name) said[Name] = name;
        return ActBinding.Read(Whole.Value, body, Who, FormId, basedOn);
    }

    /// <inheritdoc/>
    protected override Task IsDone(Command command, CancellationToken stop) => BroughtIt.IsOnFile((ReceiveDocument)command, uploads, Registry, stop);
}
