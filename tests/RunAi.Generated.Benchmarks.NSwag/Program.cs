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

// Its operations have no ids and no base path, and the overlay that adds them is not NSwag's: only what is measured is completed.
var jobs = await OpenApiYamlDocument.FromYamlAsync(await File.ReadAllTextAsync(researcher));
var submit = jobs.Paths["/api/v1/job"];
submit.Remove(OpenApiOperationMethod.Delete);
submit[OpenApiOperationMethod.Post].OperationId = "submit_job";
jobs.Paths.Clear();
jobs.Paths["/researcher/api/v1/job"] = submit;
await File.WriteAllTextAsync(Path.Combine(output, "NSwagResearcherClient.g.cs"), ClientFile.Generate(jobs, "NSwagResearcherClient"));

// For other generators, which shall read the same.
await File.WriteAllTextAsync(Path.Combine(output, "projects.json"), projectsJson);
await File.WriteAllTextAsync(Path.Combine(output, "jobs.json"), jobs.ToJson());
return 0;
