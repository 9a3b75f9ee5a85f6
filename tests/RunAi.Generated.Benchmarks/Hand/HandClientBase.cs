using System.Net.Http.Headers;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>A client as one writes it by hand over HttpClient: addresses by interpolation, one pooled body, one exception.</summary>
internal abstract class HandClientBase(HttpClient client)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public async Task<ProjectPage> ListProjectsAsync(
        string? sortBy, string? sortOrder, int? offset, int? limit, string? search, CancellationToken cancellationToken = default)
    {
        var address = $"/api/v1/org-unit/projects?sortBy={Uri.EscapeDataString(sortBy ?? "name")}&sortOrder={Uri.EscapeDataString(sortOrder ?? "asc")}"
            + $"&offset={offset ?? 0}&limit={limit ?? 50}&search={Uri.EscapeDataString(search ?? "")}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await HandBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? ReadPage(body.Bytes) : throw Failure(response, body.Bytes);
    }

    public async Task<Project> CreateProjectAsync(ProjectCreation project, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/org-unit/projects") { Content = Content(Write(project)) };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await HandBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? ReadProject(body.Bytes) : throw Failure(response, body.Bytes);
    }

    public async Task<SubmittedJob> SubmitJobAsync(JobSubmission job, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/researcher/api/v1/job") { Content = Content(Write(job)) };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await HandBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? ReadJob(body.Bytes) : throw Failure(response, body.Bytes);
    }

    protected abstract ProjectPage ReadPage(ReadOnlySpan<byte> json);

    protected abstract Project ReadProject(ReadOnlySpan<byte> json);

    protected abstract SubmittedJob ReadJob(ReadOnlySpan<byte> json);

    protected abstract ProblemDetails ReadProblem(ReadOnlySpan<byte> json);

    protected abstract byte[] Write(ProjectCreation project);

    protected abstract byte[] Write(JobSubmission job);

    private static ByteArrayContent Content(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = Json;
        return content;
    }

    private HandException Failure(HttpResponseMessage response, ReadOnlySpan<byte> body) => new((int)response.StatusCode, ReadProblem(body));
}
