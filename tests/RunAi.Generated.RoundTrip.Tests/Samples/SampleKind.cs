namespace RunAi.Generated.RoundTrip.Tests.Samples;

/// <summary>Which values a sample has.</summary>
public enum SampleKind
{
    AllMembers,
    RequiredMembers,

    /// <summary>Null wherever it is allowed.</summary>
    Nulls,

    /// <summary>Members that no schema lists, in every object that does not forbid them.</summary>
    UnknownMembers,

    /// <summary>Values that no enum lists.</summary>
    UnknownEnumValues,
}
