namespace RunAi.Generated.Internal;

/// <summary>Represents the names of the settings that a failed connection is about, for messages.</summary>
/// <param name="Address">The name of the setting with the address.</param>
/// <param name="CaFile">The name of the setting for certificates of a private CA; <see langword="null"/> if there is none.</param>
internal sealed record AddressSettings(string Address, string? CaFile)
{
    /// <summary>Gets the sentence that says what to check instead of Run:ai's settings; <see langword="null"/> for Run:ai's.</summary>
    public string? Advice { get; init; }

    /// <summary>Gets the names for an HTTP client that the application provides.</summary>
    public static AddressSettings OfHttpClient { get; } = new("HttpClient.BaseAddress", null);
}
