using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DueCourse.Record.Demonstrations;

/// <summary>How far a case had come when its file was opened here. What follows is told by commands.</summary>
internal enum ComeTo
{
    /// <summary>Suspected at most: there is no conviction, and nothing was decided.</summary>
    Accusation,

    /// <summary>Convicted and sentenced, and the sentence served; nothing was decided.</summary>
    Conviction,

    /// <summary>A deportation order is in force and was served; nothing else stands in the way of a departure.</summary>
    Order,
}

/// <summary>The file of an invented case as it came in, in YAML, as any file does. Days are counted from the day on which it is opened.</summary>
/// <param name="Who">Whose.</param>
/// <param name="Come">How far it had come.</param>
/// <param name="Day">The day on which it is opened.</param>
/// <param name="Born">When the person was born.</param>
internal sealed record FileOfACase(Somebody Who, ComeTo Come, LocalDate Day, LocalDate Born)
{
    /// <summary>The day of a departure that is foreseen; null: none is.</summary>
    public LocalDate? Departure { get; init; }

    /// <summary>Whether anybody knows of which country the person is.</summary>
    public bool NationalityIsKnown { get; init; } = true;

    /// <summary>Whether the person is a British citizen by naturalisation, beside their other nationality.</summary>
    public bool IsBritish { get; init; }

    /// <summary>Whether the country has said that it takes the person.</summary>
    public bool IsAccepted { get; init; } = true;

    /// <summary>Whether there is a document to travel with.</summary>
    public bool HasDocument { get; init; } = true;

    /// <summary>Whether the time to appeal has run and nothing was brought; otherwise no right of appeal is on file.</summary>
    public bool AppealTimeHasRun { get; init; } = true;

    /// <summary>Whether a child who is a British citizen lives with the person.</summary>
    public bool HasAChild { get; init; }

    /// <summary>The day on which somebody looks at the case again.</summary>
    public LocalDate? Review { get; init; }

    private bool IsOrdered => Come == ComeTo.Order;

    /// <summary>The file.</summary>
    /// <param name="title">What the case is called.</param>
    public string Text(string title)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in new[] { Head(title), Person(), Nationality(), Conviction(), Decision(), Leaving(), Nothing(), Judgements() })
            foreach (var line in part.Split('\n', StringSplitOptions.RemoveEmptyEntries)) text.Append(line).Append('\n');
        return text.ToString();
    }

    // A day so many days after the one on which the file is opened.
    private string In(int days) => LocalDatePattern.Iso.Format(Day.PlusDays(days));

    private string Head(string title) => $"""
        schema: "1"
        case: invented
        title: "{title}"
        asAt: {In(0)}
        """;

    private string Person() => $"""
        person:
          name: "{Who.Name}"
          dateOfBirth: {LocalDatePattern.Iso.Format(Born)}
          placeOfBirth: "{Who.From.Town}"
        {(NationalityIsKnown ? "  identityEstablished: yes\n  nationalityEnquiryRecorded: yes" : "  identityEstablished: no\n  nationalityEnquiryRecorded: no")}
          isBritishCitizen: {(IsBritish ? "yes\n  modeOfAcquisition: naturalisation\n  otherBritishStatus: no" : "no")}
          irishCitizen: no
          rightOfAbode: no
          s8ExemptCategory: none
          euNationalOrFamily: neither
          inTheUnitedKingdom: yes
          place: england-and-wales
          servingSentence: no
          detainedUnderCriminalOrder: no
          immigrationDetention: no
          extraditionStatus: none
          rule39: none
          traffickingIndicators: no
          art2Raised: no
          art3Raised: no
          art4to6Raised: no
          healthRaised: no
          suicideRisk: not-raised
          deathPenaltyRisk: no
          refugeeStatusHeld: no
          humanitarianProtection: no
        {(NationalityIsKnown ? $"  destinationCountry: {Who.From.Code}\n  destinationBasis: nationality" : "")}
        {(IsAccepted && NationalityIsKnown ? "  destinationAcceptance: {value: yes, assertedBy: destination, source: \"a signed acceptance, in date and unconditional\"}" : "")}
          hasRepresentative: yes
          legalAdviceOffered: yes
          interpreterNeeded: no
          capacity: no-doubt
          pregnant: no
          familyReturnsPanelConsulted: no
        {(Review is { } review ? $"  nextReviewOn: {LocalDatePattern.Iso.Format(review)}" : "")}
        {(IsOrdered ? $"  noticePeriodEnd: {In(-2)}" : "")}
        """;

    private string Nationality() => !NationalityIsKnown ? "" : $$"""
        {{(IsAccepted ? $"readmission: {{acceptedOn: {In(-18)}}}" : "")}}
        otherNationalities:
          complete: yes
          items:
            - {country: {{Who.From.Code}}, {{(IsAccepted ? "held: {value: yes, assertedBy: destination, source: a signed reply}, " : "")}}renunciationRaised: no{{(IsAccepted ? $", confirmedOn: {In(-67)}" : "")}}}
        """;

    private string Conviction() => Come == ComeTo.Accusation ? "convictions: none" : $$"""
        convictions:
          complete: yes
          items:
            - jurisdiction: england-and-wales
              courtLevel: crown-court
              dateOfConviction: {{In(-648)}}
              sentencedOn: {{In(-616)}}
              offenceFrom: {{In(-872)}}
              criminalAppealStatus: {value: none-lodged, from: {{In(-648)}}, source: the registry's answer}
              criminalAppealDeadline: {{In(-620)}}
              sentenceAppealDeadline: {{In(-588)}}
              criminalAppeals: none
              reasonForDecision: yes
              sentences:
                complete: yes
                items: [{type: imprisonment, term: {{Who.Term}}, suspended: no, relation: alone}]
        """;

    private string Decision() => !IsOrdered ? """
        decision: {type: none}
        deportationOrders: none
        noticesServed: none
        appeals: none
        humanRightsClaims: none
        """ : $$"""
        decision: {type: deport-automatic, date: {{In(-92)}}, signedByAPerson: yes}
        deportationOrders:
          complete: yes
          items:
            - {madeOn: {{In(-46)}}, servedOn: {{In(-45)}}, basis: s32-5, statesAutomatic: yes, inForce: yes}
        noticesServed:
          complete: yes
          items:
            - {type: stage-2-decision, dated: {{In(-92)}}, sentOn: {{In(-92)}}, servedOn: {{In(-88)}}, defective: no, copiedToRepresentative: yes}
            - {type: deportation-order, dated: {{In(-46)}}, sentOn: {{In(-46)}}, servedOn: {{In(-45)}}, defective: no, copiedToRepresentative: yes}
            - {type: departure-details, dated: {{In(-17)}}, sentOn: {{In(-17)}}, servedOn: {{In(-17)}}, defective: no, copiedToRepresentative: yes}
        humanRightsClaims:
          complete: yes
          items: [{article: "8", madeOn: {{In(-172)}}, status: refused}]
        {{(AppealTimeHasRun ? $"appeals:\n  complete: yes\n  items:\n    - {{against: human-rights-refusal, relatesToDeportation: yes, inCountry: yes, decisionSentOn: {In(-92)}, noticeValid: yes, lastDayInTime: {In(-78)}, status: window-closed, lodgementChecked: yes}}" : "appeals: none")}}
        """;

    private string Leaving() => $$"""
        {{(IsOrdered ? $"removalNotice:\n  intentionGivenOn: {In(-17)}\n  departureDetailsGivenOn: {In(-17)}\n  statedDepartureDate: {LocalDatePattern.Iso.Format(Departure ?? Day.PlusDays(3))}\n  destination: {Who.From.Code}\n  destinationAsNoticed: yes\n  stopsAsNoticed: yes" : "")}}
        departure: {{{(Departure is { } departure ? $"plannedOn: {LocalDatePattern.Iso.Format(departure)}, " : "")}}underSection10: no, fitToTravel: yes, victimToTell: no}
        {{(HasDocument && NationalityIsKnown ? $"travelDocument: {{held: yes, validToArrivalPlusMargin: yes, type: passport, expiry: {In(1_517)}}}" : "")}}
        """;

    private string Nothing() => $$"""
        nrm: {rg: none}
        deprivation: {ground: none}
        proceedings: none
        protectionClaims: none
        furtherSubmissions: none
        judicialReviews: none
        injunctions: none
        mentalHealthOrders: none
        partners: none
        {{(HasAChild ? $"children:\n  complete: yes\n  items: [{{name: \"the child\", dateOfBirth: {In(-2_700)}, british: yes, inTheUnitedKingdom: yes, livesWithThePerson: yes, relationship: biological, toBeRemovedToo: no}}]" : "children: none")}}
        """;

    // Before anything is decided nothing has been weighed.
    private string Judgements() => !IsOrdered ? "" : string.Create(CultureInfo.InvariantCulture, $$"""
        judgements:
          - {id: J16, answer: not-met, by: B. Officer, role: senior officer, on: {{In(-94)}}, reasons: "No right raised or apparent outweighs the public interest; the person's own account was put to the panel."}
          - {id: J18, answer: not-met, by: B. Officer, role: senior officer, on: {{In(-94)}}, reasons: Nothing on the file points to trafficking.}
          - {id: J23, answer: not-met, by: B. Officer, role: senior officer, on: {{In(-94)}}, reasons: The person grew up there and returned for long visits.}
          - {id: J26, answer: not-met, by: B. Officer, role: senior officer, on: {{In(-94)}}, reasons: Everything said for the person was weighed together.}
        """);
}
