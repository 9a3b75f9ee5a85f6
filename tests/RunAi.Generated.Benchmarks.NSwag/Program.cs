using NSwag;
using RunAi.Generated.Benchmarks.NSwag;

if (args is not [var administrator, var researcher, var output])
{
    Console.Error.WriteLine("Usage: <administrator.openapi.json> <researcher.swagger.yaml> <folder>");
    return 1;
}

Directory.CreateDirectory(output);
var projects = await OpenApiDocument.FromJsonAsync(DocumentCut.PathsOf(await File.ReadAllTextAsync(administrator), "/api/v1/org-unit/projects"));
await File.WriteAllTextAsync(Path.Combine(output, "NSwagAdministratorClient.g.cs"), ClientFile.Of(projects, "NSwagAdministratorClient"));

// Its operations have no ids, and the overlay that names them is not NSwag's: only the one that is measured gets a name.
var jobs = await OpenApiYamlDocument.FromYamlAsync(await File.ReadAllTextAsync(researcher));
foreach (var path in jobs.Paths.Keys.Where(path => path != "/api/v1/job").ToList())
    jobs.Paths.Remove(path);
jobs.Paths["/api/v1/job"].Remove(OpenApiOperationMethod.Delete);
jobs.Paths["/api/v1/job"][OpenApiOperationMethod.Post].OperationId = "submit_job";
await File.WriteAllTextAsync(Path.Combine(output, "NSwagResearcherClient.g.cs"), ClientFile.Of(jobs, "NSwagResearcherClient"));
return 0;
