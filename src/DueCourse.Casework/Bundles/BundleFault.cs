namespace DueCourse.Casework.Bundles;

/// <summary>
/// What is wrong with a bundle: the first thing found. Nothing after it is looked at, and nothing of the bundle is to be relied on.
/// </summary>
/// <param name="Code">A stable code.</param>
/// <param name="Where">The line, and where known the entry.</param>
/// <param name="What">What was found, as a sentence.</param>
/// <param name="Why">Why it matters, as a sentence.</param>
/// <param name="WhatToDo">What to do, as a sentence.</param>
public sealed record BundleFault(string Code, string Where, string What, string Why, string WhatToDo)
{
    private const string AskAgain = "Ask whoever made the bundle for a new one, and keep this one: it may be evidence.";

    /// <summary>The file is no bundle that this version reads, so nothing is said about the record of any case.</summary>
    public bool IsNoBundle { get; init; }

    /// <summary>All in one paragraph.</summary>
    public string Words() => $"{Where}: {What} {Why} {WhatToDo}";

    internal static BundleFault NoBundle(string what) => new("bundle.not-a-bundle", "line 1", what,
        "A bundle begins with a line that says whose case it holds, and this file does not.",
        "Name the file that was exported as a bundle; docs/bundles.md describes its form.") { IsNoBundle = true };

    internal static BundleFault OtherForm(string form) => new("bundle.other-form", "line 1", $"The bundle is of form {form}. This version of DueCourse reads form {BundleLine.Form}.",
        "Another form may say other things in the same words, so none of it is read.",
        "Use the version of DueCourse that reads this form, or ask for a bundle of form " + BundleLine.Form + ".") { IsNoBundle = true };

    internal static BundleFault Line(long line, string wanted) => new("bundle.line", $"line {line}", $"Here should stand {wanted}, in the exact form that bundles have.",
        "Every line has one form and one place, so that nothing can be put in, left out or written differently without being noticed.", AskAgain);

    internal static BundleFault TooMuch(long line, string what, string most) => new("bundle.too-large", $"line {line}", $"{what} goes past the limit of {most}.",
        "What is larger could exhaust the machine that reads it, and no honest bundle is.",
        "Ask for the case in several bundles, or without its documents.");

    internal static BundleFault CutShort(long line, string wanted) => new("bundle.cut-short", $"line {line}", $"The file ends where {wanted} should stand.",
        "Without its last line a bundle has no seal, so anything may have been left out of it.", "Copy the file again from where it came; if it stays like this, ask for a new bundle.");

    internal static BundleFault After(long line) => new("bundle.after-the-end", $"line {line}", "Something stands after the seal.",
        "The seal covers what stands before it, so nobody answers for this.", AskAgain);

    internal static BundleFault Entry(long line, ChainFault fault) => new(fault.Code, $"line {line}, entry {fault.Entry}", fault.Says,
        "The record of this case was changed, or the bundle was.", AskAgain);

    internal static BundleFault Payload(long line, EntryId entry) => new("bundle.payload-not-canonical", $"line {line}, entry {entry}", "What the entry says is not canonical JSON (RFC 8785).",
        "Two programs could read different things in it although its hash is right.", AskAgain);

    internal static BundleFault Head(long line, string what) => new("bundle.head", $"line {line}", what,
        "A head of another log says nothing about this chain.", AskAgain);

    internal static BundleFault Proof(long line, EntryId entry) => new("bundle.proof", $"line {line}, entry {entry}", "The proof does not lead from this entry to the signed head of the log.",
        "The entry may never have stood in the log, or may have been put in place of the one that did.", AskAgain);

    internal static BundleFault Signature(long line, string of) => new("bundle.signature", $"line {line}", $"The signature of {of} is not that of the key which it names.",
        "Nobody answers for what it stands under: it was changed after it was signed, or signed with another key.", AskAgain);

    internal static BundleFault KeyNotThere(long line, Digest key) => new("bundle.key-not-there", $"line {line}", $"The key {key} is not among those that the bundle brings.",
        "Without the key the signature says nothing.", AskAgain);

    internal static BundleFault KeyNotPinned(long line, string of, Digest key) => new("bundle.key-not-trusted", $"line {line}", $"The signature of {of} was made with the key {key}, which is not one of those that you named.",
        "Anybody can make a key. Only one that you had from elsewhere shows who signed.",
        "Compare the key's id with what the store's operator publishes. If it is theirs, name it with --key; if not, do not rely on the bundle.");

    internal static BundleFault Document(long line, string code, string what) => new(code, $"line {line}", what,
        "A document belongs to a case only by the hash under which an entry names it.", AskAgain);

    internal static BundleFault Sealed(long line) => new("bundle.seal", $"line {line}", "The seal is over other bytes than those that stand before it, or over another case or store.",
        "A line was changed, put in, left out or moved after the bundle was sealed.", AskAgain);

    internal static BundleFault OtherHistory(long line, EntryId entry) => new("bundle.other-history", $"line {line}, entry {entry}", "Another bundle of this case has a different entry in this place.",
        "The record was rewritten between the two, or they do not come from the same record. Both are signed, so the two together prove it.",
        "Keep both files and show them to whoever decides about the case, and to the auditor.");
}
