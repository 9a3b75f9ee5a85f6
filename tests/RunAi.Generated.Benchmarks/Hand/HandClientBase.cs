using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>The base class of hand-written clients: interpolated addresses, one pooled body and one exception.</summary>
internal abstract class HandClientBase(HttpClient client)
{
    public async Task<ProjectPage> ListProjectsAsync(
        string? sortBy, string? sortOrder, int? offset, int? limit, string? search, CancellationToken cancellationToken = default)
    {
        var address = $"/api/v1/org-unit/projects?sortBy={Uri.EscapeDataString(sortBy ?? "name")}&sortOrder={Uri.EscapeDataString(sortOrder ?? "asc")}"
            + $"&offset={offset ?? 0}&limit={limit ?? 50}&search={Uri.EscapeDataString(search ?? "")}";
        using var request = Request(HttpMethod.Get, address, null);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await HandBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? ReadPage(body.Bytes) : throw Failure(response, body.Bytes);
    }

    public async Task<Project> CreateProjectAsync(ProjectCreation project, CancellationToken cancellationToken = default)
    {
        using var request = Request(HttpMethod.Post, "/api/v1/org-unit/projects", Write(project));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        using var body = await HandBody.ReadAsync(response.Content, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? ReadProject(body.Bytes) : throw Failure(response, body.Bytes);
    }

    public async Task<SubmittedJob> SubmitJobAsync(JobSubmission job, CancellationToken cancellationToken = default)
    {
        using var request = Request(HttpMethod.Post, "/researcher/api/v1/job", Write(job));
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

    /// <summary>Adds an Accept header, because some operations of the API return CSV as well.</summary>
    private static HttpRequestMessage Request(HttpMethod method, string address, byte[]? json)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        return request;
    }

    private HandException Failure(HttpResponseMessage response, ReadOnlySpan<byte> body) => new((int)response.StatusCode, ReadProblem(body));
}
