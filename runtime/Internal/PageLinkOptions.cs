namespace RunAi.Generated.Internal;

/// <summary>Specifies how a page refers to the next one.</summary>
/// <param name="Cursor">The query parameter for the cursor, or <see langword="null"/> if the page has the address of the next one.</param>
/// <param name="ItemProperty">The property of the last item that is the cursor, or <see langword="null"/> if the response contains the cursor or link.</param>
/// <param name="UsesHeader">Whether the address is in the Link header.</param>
internal sealed record PageLinkOptions(string? Cursor, string? ItemProperty = null, bool UsesHeader = false);
