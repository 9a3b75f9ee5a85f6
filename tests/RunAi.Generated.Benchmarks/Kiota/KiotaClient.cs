using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;
using RunAi.Generated.Benchmarks.Kiota.Models;

namespace RunAi.Generated.Benchmarks.Kiota;

/// <summary>A client in the style that Kiota generates, on Kiota's own libraries and with its default handlers.</summary>
internal sealed class KiotaClient
{
    private readonly ProjectsRequestBuilder _projects;
    private readonly JobRequestBuilder _job;

    public KiotaClient(HttpMessageHandler handler, Uri address)
    {
        ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new JsonParseNodeFactory();
        SerializationWriterFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories["application/json"] = new JsonSerializationWriterFactory();
        var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(handler))
        {
            BaseUrl = address.ToString().TrimEnd('/'),
        };
        _projects = new ProjectsRequestBuilder(adapter);
        _job = new JobRequestBuilder(adapter);
    }

    public Task<ProjectPage?> ListProjectsAsync() => _projects.GetAsync(static configuration =>
    {
        configuration.QueryParameters.SortBy = "createdAt";
        configuration.QueryParameters.SortOrder = "desc";
        configuration.QueryParameters.Offset = 100;
        configuration.QueryParameters.Limit = 50;
        configuration.QueryParameters.Search = "vision & speech";
    });

    public Task<Project?> CreateProjectAsync(ProjectCreation project) => _projects.PostAsync(project);

    public Task<SubmittedJob?> SubmitJobAsync(JobSubmission job) => _job.PostAsync(job);
}
