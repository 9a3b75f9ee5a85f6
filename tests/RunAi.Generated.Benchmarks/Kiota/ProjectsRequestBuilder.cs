using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using RunAi.Generated.Benchmarks.Kiota.Models;

namespace RunAi.Generated.Benchmarks.Kiota;

/// <summary>As Kiota generates it.</summary>
public class ProjectsRequestBuilder(IRequestAdapter adapter)
    : BaseRequestBuilder(adapter, "{+baseurl}/api/v1/org-unit/projects{?filterBy,limit*,offset*,search*,sortBy*,sortOrder*}", new Dictionary<string, object>())
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new()
    {
        ["400"] = ProblemDetails.CreateFromDiscriminatorValue,
        ["401"] = ProblemDetails.CreateFromDiscriminatorValue,
        ["403"] = ProblemDetails.CreateFromDiscriminatorValue,
        ["409"] = ProblemDetails.CreateFromDiscriminatorValue,
        ["503"] = ProblemDetails.CreateFromDiscriminatorValue,
    };

    public Task<ProjectPage?> GetAsync(Action<RequestConfiguration<ProjectsQuery>>? configuration = default, CancellationToken cancellationToken = default)
    {
        var information = new RequestInformation(Method.GET, UrlTemplate, PathParameters);
        information.Configure(configuration);
        information.Headers.TryAdd("Accept", "application/json");
        return RequestAdapter.SendAsync(information, ProjectPage.CreateFromDiscriminatorValue, Errors, cancellationToken);
    }

    public Task<Project?> PostAsync(ProjectCreation body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        var information = new RequestInformation(Method.POST, UrlTemplate, PathParameters);
        information.Headers.TryAdd("Accept", "application/json");
        information.SetContentFromParsable(RequestAdapter, "application/json", body);
        return RequestAdapter.SendAsync(information, Project.CreateFromDiscriminatorValue, Errors, cancellationToken);
    }
}
