namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>A document could not be had. The message says why and what to do.</summary>
internal sealed class DownloadException(string message, Exception? inner = null) : Exception(message, inner);
