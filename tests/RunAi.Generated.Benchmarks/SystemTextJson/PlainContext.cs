using System.Text.Json.Serialization;
using RunAi.Generated.Benchmarks.Plain;

namespace RunAi.Generated.Benchmarks.SystemTextJson;

/// <summary>The source-generated serialization of the plain classes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProjectPage))]
[JsonSerializable(typeof(ProjectCreation))]
[JsonSerializable(typeof(JobSubmission))]
[JsonSerializable(typeof(SubmittedJob))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class PlainContext : JsonSerializerContext;
