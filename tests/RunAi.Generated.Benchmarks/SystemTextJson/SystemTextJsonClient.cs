using System.Text.Json;
using RunAi.Generated.Benchmarks.Hand;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.SystemTextJson;

/// <summary>The hand-written client with source-generated serialization.</summary>
internal sealed class SystemTextJsonClient(HttpClient client) : HandClientBase(client)
{
    protected override ProjectPage ReadPage(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, PlainContext.Default.ProjectPage)!;

    protected override Project ReadProject(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, PlainContext.Default.Project)!;

    protected override SubmittedJob ReadJob(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, PlainContext.Default.SubmittedJob)!;

    protected override ProblemDetails ReadProblem(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, PlainContext.Default.ProblemDetails)!;

    protected override byte[] Write(ProjectCreation project) => JsonSerializer.SerializeToUtf8Bytes(project, PlainContext.Default.ProjectCreation);

    protected override byte[] Write(JobSubmission job) => JsonSerializer.SerializeToUtf8Bytes(job, PlainContext.Default.JobSubmission);
}
