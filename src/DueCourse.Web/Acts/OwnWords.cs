using DueCourse.Casework.Cases;
using DueCourse.Casework.Evidence;
using DueCourse.Casework.Ledger;
using DueCourse.Casework.Notices;
using DueCourse.Casework.Notices.Service;
using DueCourse.Casework.Statements;
using DueCourse.Casework.Stays;

namespace DueCourse.Web.Acts;

/// <summary>Words of pages where a command's name, or the sentence of its documentation, makes a bad heading or a bad question.</summary>
internal static class OwnWords
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        // Two tracks have a receipt; a name has to say which.
        [typeof(RecordReceipt)] = "record-notice-receipt",
        [typeof(Casework.Tracks.Readmission.RecordReceipt)] = "record-request-receipt",
    };

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["ConfirmAct"] = "Confirm what somebody proposed",
        ["RejectAct"] = "Reject what somebody proposed",
        ["RecordZone"] = "Record a machine-readable zone",
        ["RecordStay"] = "Record a stay or another order that stops removal",
        ["EndStay"] = "Record that a stay has ended",
        ["AcknowledgeStopOrder"] = "Record that somebody who was told to stop has answered",
        ["ConfirmAppeals"] = "Record that there is no other appeal",
        ["CloseAppealOnPaper"] = "Close an appeal on the court's own paper",
        ["BeginStage2"] = "Begin stage 2",
        ["IssueStage1"] = "Issue the stage 1 decision",
        ["ServeStage1"] = "Serve the stage 1 decision",
        ["GrantAtStage2"] = "Grant at stage 2",
        ["RefuseAtStage2"] = "Refuse at stage 2",
        ["MakeJudgement"] = "Answer a question that the law leaves to you",
        ["RecordJudgement"] = "Record a judgement that somebody else made",
        ["AssertFact"] = "State a fact",
        ["AssignToCase"] = "Give somebody the case",
        ["EndAssignment"] = "End somebody's part in the case",
        ["DeclareConflict"] = "Declare an interest of your own",
        ["SetConflictAside"] = "Set a declared interest aside",
        ["PermitUse"] = "Permit a document to be used elsewhere",
        ["RefuseUse"] = "Refuse that a document is used elsewhere",
        ["OpenPolicyGate"] = "Open a policy gate for a time",
        ["ReferAsAVictim"] = "Refer the person as a possible victim",
        ["RecordReport"] = "Record a report of the police",
        ["RecordQuestion"] = "Record a question of the other state",
        ["AnswerQuestion"] = "Answer a question of the other state",
        ["RecordAcceptance"] = "Record that the other state accepts",
        ["RecordRefusal"] = "Record that the other state refuses",
        ["RecordAcknowledgement"] = "Record that the other state acknowledged the request",
        ["RecordMoreTime"] = "Record that the other state takes more time",
        ["RecordInterviewAsked"] = "Record that the other state asks for an interview",
        ["RecordNoRecord"] = "Record that the other state finds no record",
        ["RecordBail"] = "Record a grant of immigration bail",
        ["RecordLapse"] = "Record that an appeal lapsed",
        ["RecordPursuit"] = "Record that an appeal goes on despite leave",
        ["RecordFinality"] = "Record that a conviction is final",
        ["RecordLettingGo"] = "Record that proceedings are over for the person",
        ["HandOver"] = "Hand the case over",
        ["AddSubject"] = "Put something on the file: a conviction, a child, an appeal",
        ["DeclareList"] = "Say that the file lists all there is",
        ["ReviewLink"] = "Review a link between identities",
        ["PassDocumentOn"] = "Record that a copy of a document goes out",
        ["RecordLetter"] = "Record a letter to or from the person's side",
        ["DecideSubjectAccess"] = "Decide whether the person is given an entry they ask for",
        ["SettleContest"] = "Settle a contested link",
    };

    private static readonly Dictionary<(string, string), (string, string?)> Own = new()
    {
        [(nameof(StayRecorded), nameof(StayRecorded.Kind))] = ("What kind of order is it?", null),
        [(nameof(StayRecorded), nameof(StayRecorded.Court))] = ("Which court or judge?", "With its number, if you were told one."),
        [(nameof(StayRecorded), nameof(StayRecorded.ToldBy))] = ("Who told you?", "Name and telephone number."),
        [(nameof(StayRecorded), nameof(StayRecorded.How))] = ("How were you told?", "For example: telephone."),
        [(nameof(StayRecorded), nameof(StayRecorded.CommunicatedAt))] = ("When were you told?", null),
        [(nameof(StayRecorded), nameof(StayRecorded.Says))] = ("What does it forbid, and until when?", "As you were told it."),
        [(nameof(ReceiveDocument), nameof(ReceiveDocument.In))] = ("Which part of the file is it for?", "Whoever may read that part may read the document."),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Type))] = ("What is it?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Issuer))] = ("Who issued it?", "As printed on it."),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Number))] = ("What is its number?", "As printed on it."),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Issued))] = ("When was it issued?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Expires))] = ("When does it expire?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Holder))] = ("Whom does it name, as printed?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Holding))] = ("In what form is it held?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.HowObtained))] = ("How was it obtained, and from whom?", null),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Source))] = ("In whose confidence was it given?", "What comes from the file of a claim for protection can only be put into the part \"protection\"."),
        [(nameof(DocumentReceived), nameof(DocumentReceived.CopyOf))] = ("Of which document is it a copy, translation or extract?", "It is as confidential as that."),
        [(nameof(DocumentReceived), nameof(DocumentReceived.Identity))] = ("Of which identity on file does it speak?", null),
        [(nameof(MakeJudgement), nameof(MakeJudgement.Points))] = ("What do you say on each point of the register?", "One a line, in the register's order. Empty means: it cannot be decided."),
        [(nameof(MakeJudgement), nameof(MakeJudgement.ReliedOn))] = ("Which facts does it rest on?", "Each by its name, with the value it had."),
        [(nameof(MakeJudgement), nameof(MakeJudgement.Representations))] = ("What does the person's side say to it, and how did you weigh that?", "Say so if it says nothing."),
        [(nameof(MakeJudgement), nameof(MakeJudgement.HasNoInterest))] = ("Do you declare that you have no interest in this case?", "None of your own, and none of anybody close to you."),
        [(nameof(RecordJudgement), nameof(RecordJudgement.Points))] = ("What does the paper say on each point of the register?", "One a line, in the register's order. Empty means: it decides nothing."),
        [(nameof(RecordJudgement), nameof(RecordJudgement.MadeBy))] = ("Who made it?", "By name: the judge, the tribunal, the authority."),
        [(nameof(RecordJudgement), nameof(RecordJudgement.Office))] = ("What are they?", null),
        [(nameof(RecordJudgement), nameof(RecordJudgement.ShownBy))] = ("Which document shows it?", null),
        [(nameof(RecordJudgement), nameof(RecordJudgement.ReliedOn))] = ("Which facts does it rest on?", "Each by its name, with the value it had."),
        [(nameof(HowServed), nameof(HowServed.Minute))] = ("At what time of that day?", "As clocks in the United Kingdom show it, for example 14:30. Empty means: not known."),
        [(nameof(Reliance), nameof(Reliance.Fact))] = ("The fact", "As output names it."),
        [(nameof(Reliance), nameof(Reliance.Value))] = ("The value that it had", "Empty means: it was not stated."),
        [(nameof(Casework.Tracks.Transfer.DeparturePlanned), nameof(Casework.Tracks.Transfer.DeparturePlanned.Destination))] = ("Which country?", null),
        [(nameof(Casework.Tracks.Transfer.ServeDepartureDetails), nameof(Casework.Tracks.Transfer.ServeDepartureDetails.Notice))] = ("Which notice of departure details was served?", "One that was issued here and whose service is on record; or the document that shows one served before, or by others."),
        [(nameof(Casework.Tracks.Transfer.BeginEscort), nameof(Casework.Tracks.Transfer.BeginEscort.CheckedBy))] = ("Who checked that this is the person of the file?", null),
        [(nameof(Casework.Tracks.Transfer.BeginEscort), nameof(Casework.Tracks.Transfer.BeginEscort.Against))] = ("Against what on the file?", "An identity that is linked to the person, a document, or the statement that the identity is established."),
        [(nameof(Casework.Tracks.Transfer.BeginEscort), nameof(Casework.Tracks.Transfer.BeginEscort.SeenBy))] = ("How was the person checked?", "By photograph or fingerprints. Two people can have the same name."),
        [(nameof(Actor), nameof(Actor.Id))] = ("Name at sign-in", null),
        [(nameof(Actor), nameof(Actor.Name))] = ("Name", null),
        [(nameof(Actor), nameof(Actor.Role))] = ("Role", null),
    };

    // By their names: reasons, accounts and words of others are seldom one line.
    private static readonly HashSet<string> Long = new(StringComparer.Ordinal)
    {
        "Because", "Reasons", "Reason", "Says", "What", "Text", "Account", "Plan", "Conflicts", "Advice", "RiskReview", "Safeguards", "Found", "Searched", "Checked", "Defect", "Breach",
        "AdultsAtRisk", "Missing", "ToDo", "Condition", "Matches", "Safety", "Property", "Proves", "Points", "Lines", "HowObtained", "Accusation", "ReadOut", "Representations",
    };

    /// <summary>The name of an act, where its command's is another's too.</summary>
    public static string? Name(Type command) => Names.GetValueOrDefault(command);

    /// <summary>The heading of an act, where its command's name makes none.</summary>
    public static string? Title(Type command) => Titles.GetValueOrDefault(command.Name);

    /// <summary>A question with its hint, where the documentation makes a bad one.</summary>
    public static (string Label, string? Hint)? Question(Type of, string part) => part == "Country" ? ("Which country?", null) : Own.TryGetValue((of.Name, part), out var own) ? own : null;

    /// <summary>Whether an answer is likely to be longer than a line.</summary>
    public static bool IsLong(string part) => Long.Contains(part);

    /// <summary>Every name that is used here, so that a test can say which no longer is.</summary>
    internal static IEnumerable<string> Used => [.. Titles.Keys, .. Own.Keys.Select(k => k.Item1)];
}
