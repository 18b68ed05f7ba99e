namespace DueCourse.Casework.Notices.Service;

/// <summary>How a notice reaches somebody. The words are stored: never change one.</summary>
public enum ServiceMethod
{
    /// <summary>By hand.</summary>
    Hand,

    /// <summary>By post within the United Kingdom, recorded.</summary>
    Post,

    /// <summary>By post to a place abroad, recorded.</summary>
    PostAbroad,

    /// <summary>By email or in another electronic way.</summary>
    Email,

    /// <summary>By fax.</summary>
    Fax,

    /// <summary>By document exchange.</summary>
    DocumentExchange,

    /// <summary>By courier.</summary>
    Courier,

    /// <summary>It was collected.</summary>
    Collected,

    /// <summary>Placed on the file, because nobody could be reached.</summary>
    ToFile,
}

/// <summary>On whom a notice is served. The words are stored: never change one.</summary>
public enum ServedOnWhom
{
    /// <summary>The person.</summary>
    ThePerson,

    /// <summary>The representative on record: it counts as given to the person.</summary>
    TheRepresentative,

    /// <summary>A parent, guardian or other responsible adult, for a child whom nobody represents.</summary>
    AResponsibleAdult,
}

/// <summary>Under which rules something is served.</summary>
public enum ServiceRules
{
    /// <summary>No rule says when it counts as received: that it reached the person, and when, has to be shown.</summary>
    None,

    /// <summary>The Immigration (Notices) Regulations 2003: a decision that can be appealed.</summary>
    NoticesRegulations2003,

    /// <summary>The Immigration (Leave to Enter and Remain) Order 2000: leave given, refused or varied.</summary>
    LeaveOrder2000,

    /// <summary>Appendix SN of the Immigration Rules: an invalid or void application, an administrative review.</summary>
    AppendixSN,

    /// <summary>The Civil Procedure Rules: a document of a claim in court.</summary>
    CivilProcedureRules,

    /// <summary>The Upper Tribunal's rules: a document in judicial review.</summary>
    UpperTribunalRules,

    /// <summary>The rules of the Special Immigration Appeals Commission.</summary>
    CommissionRules,
}

/// <summary>How it was explained to the person.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Interpreter">Who interpreted; null: nobody did.</param>
/// <param name="How">How: read aloud, translated in writing, or that it could not be.</param>
public sealed record Explained(string Language, string? Interpreter, string How);

/// <summary>The copy that went to the representative.</summary>
/// <param name="To">Who.</param>
/// <param name="Method">How.</param>
/// <param name="On">When.</param>
/// <param name="Proof">What shows it.</param>
public sealed record CopySent(string To, ServiceMethod Method, LocalDate On, string Proof);

/// <summary>What was done to find the person before a notice is placed on the file: the evidence of each condition.</summary>
/// <param name="Whereabouts">That nobody knows where the person is.</param>
/// <param name="Address">That no address was given or is known, or that the one given is defective, false or abandoned.</param>
/// <param name="Representation">That nobody appears to act for the person.</param>
public sealed record Trace(string Whereabouts, string Address, string Representation);

/// <summary>What makes a service defective. The words are stored: never change one.</summary>
public enum ServiceDefect
{
    /// <summary>A representative is on record, and got no copy.</summary>
    RepresentativeNotCopied,

    /// <summary>It went out before the day from which its days are counted, so that they are later than the law's.</summary>
    DaysOnItAreTooLate,

    /// <summary>The day by which it asks for an answer had passed when it went out.</summary>
    AnswerDayHadPassed,
}
