using DueCourse.Casework.Stays;

namespace DueCourse.Web.Acts;

/// <summary>Whoever is told of a stay, in words.</summary>
public static class StopParties
{
    /// <summary>"the place of detention".</summary>
    public static string Words(StopParty party) => party switch
    {
        StopParty.TravelDesk => "the travel desk",
        StopParty.Escort => "the escort",
        StopParty.PlaceOfDetention => "the place of detention",
        StopParty.SeniorOfficer => "the senior officer on duty",
        _ => "the legal adviser on duty",
    };
}
