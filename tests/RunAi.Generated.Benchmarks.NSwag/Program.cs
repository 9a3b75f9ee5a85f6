using NSwag;
using RunAi.Generated.Benchmarks.NSwag;

if (args is not [var administrator, var researcher, var output])
{
    Console.Error.WriteLine("Usage: <administrator.openapi.json> <researcher.swagger.yaml> <folder>");
    return 1;
}

Directory.CreateDirectory(output);
var projectsJson = DocumentTrimmer.Trim(await File.ReadAllTextAsync(administrator), "/api/v1/org-unit/projects");
var projects = await OpenApiDocument.FromJsonAsync(projectsJson);
await File.WriteAllTextAsync(Path.Combine(output, "NSwagAdministratorClient.g.cs"), ClientFile.Generate(projects, "NSwagAdministratorClient"));

// The overlay that adds operation IDs and the base path is not available to NSwag, so only the measured operation is completed.
var jobs = await OpenApiYamlDocument.FromYamlAsync(await File.ReadAllTextAsync(researcher));
var submit = jobs.Paths["/api/v1/job"];
submit.Remove(OpenApiOperationMethod.Delete);
submit[OpenApiOperationMethod.Post].OperationId = "submit_job";
jobs.Paths.Clear();
jobs.Paths["/researcher/api/v1/job"] = submit;
await File.WriteAllTextAsync(Path.Combine(output, "NSwagResearcherClient.g.cs"), ClientFile.Generate(jobs, "NSwagResearcherClient"));

// Input of the other generators.
await File.WriteAllTextAsync(Path.Combine(output, "projects.json"), projectsJson);
await File.WriteAllTextAsync(Path.Combine(output, "jobs.json"), jobs.ToJson());
return 0;
