using System.Net;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>The exception for a failed download. The message contains the reason and what to do.</summary>
internal sealed class DownloadException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Gets the diagnostic ID.</summary>
    public string Id { get; init; } = ToolDiagnosticIds.DownloadFailed;

    /// <summary>Gets the status code of the response; null if there was no response.</summary>
    public HttpStatusCode? Status { get; init; }
}
