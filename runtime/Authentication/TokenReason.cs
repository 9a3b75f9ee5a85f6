namespace RunAi.Generated.Authentication;

/// <summary>What leads to a request for a token.</summary>
internal enum TokenReason
{
    /// <summary>There is none, or it has ended.</summary>
    Needed,

    /// <summary>It will end.</summary>
    Renewal,

    /// <summary>A server refused it.</summary>
    Refused,
}
