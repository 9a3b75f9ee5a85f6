namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Downloads specs from servers and clusters, as the scheme of the URL specifies.</summary>
internal sealed class SpecSource(SpecDownloader servers, ClusterDownloader clusters) : ISpecSource
{
    public Task<byte[]> DownloadAsync(string sourceUrl, CancellationToken cancellationToken) =>
        ClusterUrl.IsMatch(sourceUrl) ? clusters.DownloadAsync(sourceUrl, cancellationToken) : servers.DownloadAsync(sourceUrl, cancellationToken);
}
