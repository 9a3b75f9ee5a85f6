namespace RunAi.Generated.Sandbox.State;

internal sealed class DepartmentRecord : OrganizationRecord;
