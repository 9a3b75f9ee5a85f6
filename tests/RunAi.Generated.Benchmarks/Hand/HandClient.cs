using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.Hand;

/// <summary>The floor: hand-written code over Utf8JsonReader and Utf8JsonWriter.</summary>
internal sealed class HandClient(HttpClient client) : HandClientBase(client)
{
    protected override ProjectPage ReadPage(ReadOnlySpan<byte> json) => HandReader.ReadPage(json);

    protected override Project ReadProject(ReadOnlySpan<byte> json) => HandReader.ReadProject(json);

    protected override SubmittedJob ReadJob(ReadOnlySpan<byte> json) => HandReader.ReadJob(json);

    protected override ProblemDetails ReadProblem(ReadOnlySpan<byte> json) => HandReader.ReadProblem(json);

    protected override byte[] Write(ProjectCreation project) => HandWriter.ToJson(project);

    protected override byte[] Write(JobSubmission job) => HandWriter.ToJson(job);
}
