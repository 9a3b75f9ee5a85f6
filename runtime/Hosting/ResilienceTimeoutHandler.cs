using System.Globalization;
using Polly.Timeout;

namespace RunAi.Generated.Hosting;

/// <summary>Converts the timeouts of the resilience handler, outside of it, to exceptions with the operation and the limit.</summary>
internal sealed class ResilienceTimeoutHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            var operation = request.GetRunAiOperation();
            var limit = string.Create(CultureInfo.InvariantCulture, $"{exception.Timeout.TotalSeconds:0.###} seconds");
            throw new RunAiTimeoutException(
                $"{operation?.Id ?? "The request"} did not complete within {limit}, a timeout of the resilience handler (AddRunAiResilience).", exception)
            {
                Timeout = exception.Timeout,
                OperationId = operation?.Id,
                Method = operation?.Method.Method,
                Route = operation?.Route,
            };
        }
    }
}
