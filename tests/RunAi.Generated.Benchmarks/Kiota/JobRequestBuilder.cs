using Microsoft.Kiota.Abstractions;
using RunAi.Generated.Benchmarks.Kiota.Models;

namespace RunAi.Generated.Benchmarks.Kiota;

/// <summary>As Kiota generates it.</summary>
public class JobRequestBuilder(IRequestAdapter adapter) : BaseRequestBuilder(adapter, "{+baseurl}/researcher/api/v1/job", new Dictionary<string, object>())
{
    public Task<SubmittedJob?> PostAsync(JobSubmission body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        var information = new RequestInformation(Method.POST, UrlTemplate, PathParameters);
        information.Headers.TryAdd("Accept", "application/json");
        information.SetContentFromParsable(RequestAdapter, "application/json", body);
        return RequestAdapter.SendAsync(information, SubmittedJob.CreateFromDiscriminatorValue, default, cancellationToken);
    }
}
