namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Downloads specs.</summary>
internal interface ISpecSource
{
    /// <summary>Downloads the bytes of a spec.</summary>
    /// <param name="sourceUrl">The URL.</param>
    /// <param name="cancellationToken">A token to cancel the download.</param>
    /// <exception cref="DownloadException">The download failed.</exception>
    Task<byte[]> DownloadAsync(string sourceUrl, CancellationToken cancellationToken);
}
