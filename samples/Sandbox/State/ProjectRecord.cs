namespace RunAi.Generated.Sandbox.State;

internal sealed class ProjectRecord : OrganizationRecord
{
    public required long DepartmentId { get; set; }
}
