namespace RunAi.Generated.Kubernetes.Warnings;

/// <summary>Reports the warnings in responses.</summary>
internal sealed class WarningHandler(WarningReporter reporter) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            reporter.Report(response, request.Method, request.RequestUri!);
            return response;
        }
        catch
        {
            // The callback of the application failed.
            response.Dispose();
            throw;
        }
    }
}
